import Dossiers
import Talks
import Vocabulary

/// A table as its page shows it: who is here and what is on the agenda, proposals as they stand, votes, referrals and the course.
public struct BoardSheets: Sendable {
  private let sight: TableSight
  private let words: BoardWords
  private var state: TableState { sight.state }

  public init(_ sight: TableSight) { (self.sight, words) = (sight, BoardWords(sight.language)) }

  /// Left: what is overdue above all else, the agenda, what lies on the table, and who is here.
  public var left: [Sheet] { overdue + [agenda, proposals, seats] }
  /// In the middle: each open proposal with what it changes and who stands where, and the places of a province.
  public var middle: [Sheet] { open + (ProvinceSheets(sight)?.sheets ?? []) }
  /// Before all else: what the record tells of an end without a decision, events that are told in more than one way, and positions of the dossier
  /// that seats contest; empty where there is none of these.
  public var findings: [Sheet] { [FindingsSheet(sight)?.sheet, ReadingsSheet(sight)?.sheet, ContestsSheet(sight)?.sheet].compactMap { $0 } }

  private var open: [Sheet] { state.proposals.filter { $0.withdrawnAt == nil }.reversed().map { ProposalSheet($0, sight).brief } }
  /// Right: votes, referrals, and what happened last.
  public var right: [Sheet] { [votes, referrals, course].compactMap { $0 } }

  private var overdue: [Sheet] {
    let late = state.referralsOut(at: sight.now).filter { $0.isOverdue(at: sight.now) }
    return late.isEmpty ? [] : [Sheet(id: "overdue", title: words.overdueTitle, blocks: [.list(late.map(out))])]
  }

  private func out(_ referral: TableState.Referral) -> Prose {
    let line = words.referral(
      sight.title(referral.facts.proposal), to: sight.name(referral.facts.to), referral.facts.test.name[sight.language],
      due: sight.short(referral.facts.due))
    return referral.isOverdue(at: sight.now) ? words.overdue + line : line
  }

  private var agenda: Sheet {
    var blocks: [Block] = []
    if let session = state.session {
      let phase = session.phase.name[sight.language]
      blocks.append(.paragraph(words.session(session.number, session.name, phase, since: sight.moment(session.openedAt))))
      if session.phase == .suspended { blocks.append(.paragraph(words.suspended(until: session.breaks.last?.until.map(sight.short)))) }
      blocks.append(.numbered(session.agenda.map(item)))
      if !session.returned.isEmpty { blocks += [.paragraph(words.returned), .list(session.returned.map(sight.title))] }
    } else {
      blocks.append(.paragraph(words.noSession))
    }
    blocks.append(.note(words.zone(sight.clock.zone)))
    return Sheet(id: "agenda", title: words.agenda, blocks: blocks.filled)
  }

  private func item(_ item: SessionAct.AgendaItem) -> Prose {
    item.proposals.isEmpty ? Prose(item.title) : "\(item.title): \(item.proposals.map(sight.title).joined(separator: ", "))"
  }

  private var proposals: Sheet {
    let lines = state.proposals.map { proposal -> Prose in
      let pending = state.amendments.count { $0.proposal == proposal.id && $0.fate == .pending }
      let standing = words.standing(version: proposal.version, by: sight.name(proposal.author), amendments: pending)
      let decision = state.decisions.last { $0.proposal == proposal.id }
      let end =
        decision.map { Prose(words.decided(sight.name(of: $0), isOfAll: sight.isOfAll($0))) }
        ?? (proposal.withdrawnAt == nil ? standing : Prose(words.withdrawn))
      return "\(sight.title(proposal.id)): \(end)"
    }
    return Sheet(id: "proposals", title: words.proposals, blocks: lines.isEmpty ? [.paragraph(words.noProposals)] : [.list(lines)])
  }

  private var seats: Sheet {
    let here = state.session.map { $0.present() }
    let lines = state.seats.filter(\.isAtTable).map { seated -> Prose in
      let name = seated.seat.name[sight.language]
      let shown = seated.seat.id == sight.own ? words.isYou(name) : Prose(name)
      return words.seat(shown, isHere: here?.contains(seated.seat.id), seated.people.compactMap { sight.people[$0.person] })
    }
    return Sheet(id: "seats", title: words.seats, blocks: [.list(lines)])
  }

  private var votes: Sheet? {
    guard !state.votes.isEmpty else { return nil }
    let blocks = state.votes.reversed().flatMap { VoteSheet($0, sight).brief }
    return Sheet(id: "votes", title: words.votes, blocks: blocks)
  }

  /// Those out, the overdue first, and then what came back.
  private var referrals: Sheet? {
    guard !state.referrals.isEmpty else { return nil }
    let away = state.referralsOut(at: sight.now).map(out)
    let back = state.referrals.reversed().compactMap { referral -> Prose? in
      referral.answer.map { answer in
        words.answered(
          sight.title(referral.facts.proposal), by: sight.name(answer.by), referral.facts.test.name[sight.language], at: sight.short(answer.at))
      }
    }
    return Sheet(id: "referrals", title: words.referrals, blocks: [.list(away + back)])
  }

  /// The last acts, the newest first.
  private var course: Sheet {
    let lines = ActLineWords(sight)
    let last = sight.acts.suffix(Self.shown).reversed().map { act -> Prose in "\(sight.short(act.at)): \(lines.line(act))" }
    var blocks: [Block] = [last.isEmpty ? .paragraph(words.nothing) : .list(last)]
    if sight.acts.count > Self.shown { blocks.append(.note(sight.link(Prose(words.whole), to: .minutes))) }
    return Sheet(id: "course", title: words.course, blocks: blocks)
  }

  private static let shown = 12

  /// How far the record is, closed acts among it: apart from what is renewed while one looks, which would tell by its moment that somebody did
  /// something that the reader may not see.
  public var head: [Block] { sight.head.map { [.note(words.head($0.count, $0.hash))] } ?? [] }
}
