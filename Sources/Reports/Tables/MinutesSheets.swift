import Talks
import Vocabulary

/// The minutes of a table as a reader may see them: a sheet a session, made from the record alone.
public struct MinutesSheets: Sendable {
  private let sight: TableSight
  private let words: RecordWords

  public init(_ sight: TableSight) { (self.sight, words) = (sight, RecordWords(sight.language)) }

  private var state: TableState { sight.state }

  public var sheets: [Sheet] {
    let sessions = state.sessions.map(sheet)
    let outside = sight.acts.filter { act in !state.sessions.contains { Self.holds($0, act) } }
    let rest = outside.isEmpty ? [] : [Sheet(id: "outside", title: words.outside, blocks: [.list(outside.map(line))])]
    let all = sessions + rest + (ReadingsSheet(sight).map { [$0.sheet] } ?? [])
    return (all.isEmpty ? [Sheet(id: "minutes", title: words.minutes, blocks: [.paragraph(words.none)])] : all).headed(by: sight.playedNote)
  }

  private func sheet(_ session: TableState.Session) -> Sheet {
    var blocks: [Block] = [.paragraph(words.times(from: sight.moment(session.openedAt), to: session.closedAt.map(sight.moment)))]
    let present = session.present(at: session.openedAt)
    if !present.isEmpty { blocks.append(.paragraph(words.present(sight.names(present)))) }
    blocks.append(
      .note(session.minutes.map { words.adopted(by: sight.name($0.by), at: sight.moment($0.at)) } ?? words.notAdopted))
    blocks.append(.list(sight.acts.filter { Self.holds(session, $0) }.map(line)))
    blocks.append(.list(state.votes.filter { $0.phase == .lapsed && Self.holds(session, $0.end?.at) }.compactMap { VoteSheet($0, sight).end }))
    blocks.append(.list(endedOpenings(of: session)))
    blocks += texts(of: session)
    let corrections = state.corrections.filter { $0.session == session.id }
    if !corrections.isEmpty {
      let lines = corrections.map { words.correction($0.text, by: sight.name($0.by), at: sight.moment($0.at)) }
      blocks += [.subheading(words.corrections), .list(lines)]
    }
    if !session.confirmations.isEmpty { blocks.append(.note(words.confirmed(sight.names(session.confirmations.map(\.seat))))) }
    return Sheet(id: "session-\(session.number)", title: words.session(session.number, session.name), blocks: blocks.filled)
  }

  /// Openings of sealed positions that ended by what somebody did else: no act of the record says so.
  private func endedOpenings(of session: TableState.Session) -> [Prose] {
    let dropped = sight.acts.compactMap { act -> OpeningID? in
      if case .sealing(.drop(let facts)) = act.body { return facts.opening }
      return nil
    }
    return state.openings.filter { !$0.isAnswered && Self.holds(session, $0.endedAt) && !dropped.contains($0.id) }.map { opening in
      words.ended(opening.number, opening.endedAt.map(sight.short) ?? "", OpeningEndWords(sight.language).ended(opening, name: sight.name))
    }
  }

  /// What lay on the table in a session: a new proposal whole, a version by what it changed.
  private func texts(of session: TableState.Session) -> [Block] {
    let versions = state.proposals.flatMap { proposal in proposal.versions.map { (proposal, $0) } }.filter { Self.holds(session, $0.1.at) }
    let told = versions.sorted { $0.1.at < $1.1.at }.flatMap { proposal, version in ProposalSheet(proposal, sight).text(of: version) }
    return told.isEmpty ? [] : [.subheading(words.texts)] + told
  }

  private func line(_ act: Act) -> Prose { "\(sight.short(act.at)): \(ActLineWords(sight).line(act))" }

  /// Whether an act fell in a session.
  private static func holds(_ session: TableState.Session, _ act: Act) -> Bool { holds(session, act.at) }

  private static func holds(_ session: TableState.Session, _ instant: Instant?) -> Bool {
    instant.map { at in at >= session.openedAt && session.closedAt.map { at <= $0 } ?? true } ?? false
  }
}
