public import Dossiers
import Vocabulary

extension ReferralAct.Test {
  /// The kind of seat that can answer it.
  public var seat: SeatKind {
    switch self {
    case .law: .legalAdviser
    case .feasibility: .agency
    case .cost: .finance
    }
  }
}

extension TableState {
  func check(_ facts: ReferralAct, _ act: Act) throws(Refusal) {
    switch facts {
    case .refer(let facts): try check(facts, act)
    case .answer(let facts): try check(facts, act)
    }
  }

  private func check(_ facts: ReferralAct.Referral, _ act: Act) throws(Refusal) {
    let proposal = try checkOpen(facts.proposal, act.readers)
    guard proposal.versions.indices.contains(facts.version - 1) else { throw .unknown(.version, "\(facts.version)") }
    try check(named: facts.to, in: act)
    if let kind = seated(facts.to)?.seat.kind, kind != facts.test.seat { throw .wrongSeatForTest(facts.test, kind, needed: facts.test.seat) }
    try check(facts.question, .question)
    try checkLength(facts.returnsTo, .name)
    guard facts.due > act.at else { throw .notInPast(facts.due, now: act.at) }
    let findings = (facts.review?.findings ?? []).map(\.id)
    for (index, finding) in findings.enumerated() where findings[..<index].contains(finding) { throw .findingTwice(finding) }
  }

  private func check(_ facts: ReferralAct.Answer, _ act: Act) throws(Refusal) {
    guard let referral = referral(facts.referral) else { throw .unknown(.referral, facts.referral.rawValue) }
    try check(act.readers, of: .referral, are: referral.readers)
    guard referral.facts.to == act.by else { throw .notReferredTo(act.by, asked: referral.facts.to) }
    guard referral.answer == nil else { throw .answeredAlready(referral.id) }
    try check(facts.text, .text)
    let test = referral.facts.test
    let fits =
      switch test {
      case .law: facts.feasibility == nil && facts.cost == nil
      case .feasibility: facts.feasibility != nil && facts.cost == nil && facts.rulings.isEmpty
      case .cost: facts.cost != nil && facts.feasibility == nil && facts.rulings.isEmpty
      }
    guard fits else { throw .wrongAnswer(test) }
    if let cost = facts.cost, cost.lowCents > cost.highCents { throw .costReversed(low: cost.lowCents, high: cost.highCents) }
    if let people = facts.feasibility?.people, people < 0 { throw .fewerThanNobody(people) }
    for condition in facts.feasibility?.conditions ?? [] { try check(condition, .text) }
    let findings = referral.facts.review?.findings ?? []
    for (index, ruling) in facts.rulings.enumerated() {
      guard let finding = findings.first(where: { $0.id == ruling.finding }) else { throw .unknown(.finding, ruling.finding.rawValue) }
      if let allowed = finding.allowed, !allowed.contains(ruling.verdict) {
        throw .verdictNotAllowed(finding.id, ruling.verdict, allowed: allowed)
      }
      if facts.rulings[..<index].contains(where: { $0.finding == ruling.finding }) { throw .findingTwice(ruling.finding) }
      try check(ruling.reason, .reason)
    }
  }

  mutating func take(_ facts: ReferralAct, _ act: Act) {
    switch facts {
    case .refer(let facts): referrals.append(Referral(id: ReferralID(act.id), readers: act.readers, by: act.by, at: act.at, facts: facts))
    case .answer(let facts):
      guard let index = referrals.lastIndex(where: { $0.id == facts.referral }) else { return }
      referrals[index].answer = Referral.Answer(facts: facts, by: act.by, at: act.at, dossier: dossier ?? "")
      bringBack(index)
    }
  }
}

extension TableState {
  func check(_ facts: WordAct, _ act: Act) throws(Refusal) {
    switch facts {
    case .state(let facts):
      try check(facts.text, .text)
      try checkLength(facts.event, .name)
      try checkPlaces(facts)
    case .ask(let facts):
      try check(facts.text, .question)
      if let seat = facts.to { try check(named: seat, in: act) }
    case .reply(let facts):
      guard words.contains(where: { $0.act == facts.to }) else { throw .unknown(.word, facts.to.rawValue) }
      try check(facts.text, .text)
    case .contest(let facts): try check(facts.text, .text)
    }
  }
}
