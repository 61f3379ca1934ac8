import Assessments
import Dossiers
import Negotiation
import Talks
import Vocabulary

/// What the record of talks that ended without a decision tells: that nothing was agreed and why, what a vote would have done, and what was away.
struct FindingsSheet: Sendable {
  private let findings: RecordFindings
  private let sight: TableSight
  /// Of the dossier as it stands; asked once.
  private let ground: Result<PublicGround, NegotiationError>?
  private let words: FindingsWords

  /// `nil` while the record tells no such end.
  init?(_ sight: TableSight) {
    guard let findings = sight.state.findings else { return nil }
    (self.findings, self.sight, ground, words) = (findings, sight, sight.ground(), FindingsWords(sight.language))
  }

  var sheet: Sheet {
    let end = words.end(findings.failure.facts.text, by: sight.name(findings.failure.by), at: sight.moment(findings.failure.at))
    return Sheet(id: "findings", title: words.title, blocks: ([.paragraph(end)] + agreement + clashes + votes + away).filled)
  }

  /// What was put to all and what came of it, and what the positions of the dossier allow.
  private var agreement: [Block] {
    let rounds = findings.stopped.map { round -> Prose in
      guard case .notAgreed(let against, let silent)? = round.outcome else { return sight.title(round.matter) }
      func names(_ stand: ConsentAct.Stand) -> String {
        sight.names(against.filter { seat in round.answers.contains { $0.seat == seat && $0.stand == stand } })
      }
      return words.stopped(sight.title(round.matter), blocked: names(.blocks), objected: names(.objects), silent: sight.names(silent))
    }
    let agreed = findings.agreed.map { words.agreed(sight.title($0.matter)) }
    let head: [Block] = agreed.isEmpty ? [.paragraph(words.nothingAgreed)] : []
    return [.subheading(words.agreement)] + head + [.list(rounds + agreed)] + allowed
  }

  private var allowed: [Block] {
    switch ground {
    case nil: [.note(words.noGround)]
    case .failure(let fault)?: [.note(Prose(fault.sentence[sight.language]))]
    case .success(let ground)?: [.paragraph(words.allowed(ground.outcome.agreeable, of: ground.outcome.packages))]
    }
  }

  /// Those that the record names, and those that follow from the positions of the dossier.
  private var clashes: [Block] {
    let told = findings.failure.facts.clashes.map { clash in
      RecordWords(sight.language).clash(sight.name(clash.first), sight.name(clash.second), clash.measure.map(sight.name), clash.text)
    }
    let found = (try? ground?.get()).map { ground in
      let names = TableNames(ground.table, ground.politics, language: sight.language)
      return ground.outcome.clashes.map { clash in words.clash(clash.map { Self.demand($0, names, words) }) }
    }
    return [.subheading(words.clashes), .list(told + (found ?? []))]
  }

  private static func demand(_ demand: Demand, _ names: TableNames, _ words: FindingsWords) -> String {
    switch demand {
    case .redLine(let party, let line): words.line(names.parties[party], names.lines[party][line].text)
    case .walkAway(let party): words.walkAway(names.parties[party])
    }
  }

  private var votes: [Block] {
    findings.threatened.flatMap { threatened -> [Block] in
      let sheet = VoteSheet(threatened.vote, sight)
      let facts = threatened.vote.facts
      let told = words.threat(sight.title(facts.matter), opens: sight.moment(facts.opens))
      return [.subheading(words.votes), .paragraph(told)] + sheet.power(of: threatened.threat) + [.paragraph(sheet.end ?? "")]
    }
  }

  private var away: [Block] {
    let lines = findings.out.map { referral in
      words.away(
        sight.title(referral.facts.proposal), referral.facts.test.name[sight.language], at: sight.name(referral.facts.to),
        since: sight.moment(referral.at))
    }
    return [.subheading(words.away), lines.isEmpty ? .paragraph(words.nothingAway) : .list(lines)]
  }
}
