import Dossiers
import Talks
import Vocabulary

/// Acts by whoever, about whatever, allowed or not: a night in which everything is tried.
struct RandomNight {
  private var number: UInt64
  private(set) var table = Proceedings()
  private(set) var refused = 0
  /// What the state broke after an act, the first time that it broke anything.
  private(set) var broken: [TableViolation] = []
  private(set) var now = TinyTable.start
  private var count = 0
  let rules: RulesOfProcedure

  init(seed: UInt64) {
    number = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    var rules = TinyTable.rules
    rules.recordsOpen = seed % 2 == 0 ? .whenAdopted : .never
    rules.noticeMinutes = 0
    rules.objectionsStop = seed % 3 != 0
    // Bodies whose rounds bind nobody, and bodies that never vote.
    rules.roundsDecide = seed % 5 != 1
    if seed % 5 == 2 { rules.votes = [] }
    self.rules = rules
  }

  var state: TableState { table.state }

  mutating func pick(_ limit: Int) -> Int {
    number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(number >> 33) % max(limit, 1)
  }

  mutating func pick<Value>(of values: [Value]) -> Value? { values.isEmpty ? nil : values[pick(values.count)] }

  /// Tries so many acts.
  mutating func run(acts: Int) {
    try? table.add(
      Act(
        "open", by: "chair", at: now, for: pick(2) == 0 ? .everyone : .table,
        .table(.open(.init(name: Phrase(same: "t"), dossier: "d", seats: TinyTable.seats, rules: rules, zone: "UTC")))), rules)
    for _ in 0..<acts {
      now = now.advanced(byMinutes: pick(6))
      count += 1
      var seat = pick(of: state.seats.map(\.seat.id)) ?? "chair"
      var (body, own) = body(seat)
      if pick(3) > 0, let next = due() { (seat, body, own) = next }
      let readers = pick(12) == 0 ? circle(seat) : own
      do {
        try table.add(Act(ActID("r\(count)"), by: seat, at: now, for: readers, body), rules)
        if broken.isEmpty { broken = state.violations() }
      } catch {
        refused += 1
      }
    }
  }

  /// What a table that means well would do next: speak in a round, vote, close, break a tie, decide; `nil` where nothing waits.
  private mutating func due() -> (SeatID, Act.Body, Readers)? {
    if pick(4) == 0, let next = sealingDue() { return next }
    if let vote = state.votes.last(where: { $0.phase == .open }) {
      guard let own = pick(of: state.awaited(in: vote)), let line = vote.frozen?.roll.first(where: { $0.seat == own }) else {
        return ("chair", .vote(.close(.init(vote: vote.id))), vote.readers)
      }
      let first = pick(line.weight)
      let parts: [VoteAct.Part] =
        pick(6) == 0 && first > 0
        ? [.init(.inFavour, weight: first), .init(.against, weight: line.weight - first)]
        : [.init(VoteAct.Choice.allCases[[0, 0, 0, 1, 1, 2][pick(6)]], weight: line.weight)]
      let ballot = VoteAct.Ballot(vote: vote.id, seat: line.holder == nil ? nil : own, parts: parts)
      return (line.holder ?? own, .vote(.cast(ballot)), vote.readers)
    }
    if let vote = state.votes.last(where: \.isTied) {
      return ("chair", .vote(.breakTie(.init(vote: vote.id, isInFavour: pick(2) == 0))), vote.readers)
    }
    if let round = state.rounds.last(where: { $0.closedAt == nil }) {
      guard let seat = pick(of: round.silent) else { return (round.by, .consent(.close(.init(round: round.id))), round.readers) }
      return (seat, .consent(.answer(.init(round: round.id, stand: pick(4) == 0 ? .objects : .agrees, reason: "r", remedy: "m"))), round.readers)
    }
    if state.session == nil { return ("clerk", .session(.open(.init(name: "s", present: Array(TinyTable.delegations.prefix(2 + pick(3)))))), .table) }
    if state.session?.phase == .suspended { return ("clerk", .session(.resume(.init())), state.session?.readers ?? .table) }
    if let vote = state.votes.last(where: { $0.phase == .announced }) { return due(vote) }
    return dueMatter()
  }

  private mutating func circle(_ seat: SeatID) -> Readers {
    switch pick(5) {
    case 0: .everyone
    case 1: Readers([seat, TinyTable.delegations[pick(4)]])
    case 2: .seat(seat)
    default: .table
    }
  }

  private mutating func matter() -> (Matter, Readers) {
    if pick(3) == 0, let amendment = pick(of: state.amendments) { return (.amendment(amendment.id), amendment.readers) }
    guard let proposal = pick(of: Array(state.proposals.suffix(4))) else { return (.amendment("none"), .table) }
    return (.proposal(proposal.id, version: pick(9) == 0 ? 1 : proposal.version), proposal.readers)
  }

  private mutating func value() -> WrittenValue? { pick(5) == 0 ? nil : .number("\(pick(6))") }

  mutating func change() -> TextChange {
    pick(2) == 0
      ? TextChange(levers: [LeverChange("permit.years", .subsidiary, value())])
      : TextChange(sentences: [.init(pick(2) == 0 ? .replace : .insertAfter, pick(3), "words \(pick(5))")])
  }

  private mutating func body(_ seat: SeatID) -> (Act.Body, Readers) {
    switch pick(10) {
    case 0: return seatOrSession(seat)
    case 1: return proposal(seat)
    case 2: return referral(seat)
    case 3: return word(seat)
    case 4: return consent()
    case 5, 6, 7: return vote(seat)
    case 8: return sealing(seat)
    default: return ending()
    }
  }

  private mutating func seatOrSession(_ seat: SeatID) -> (Act.Body, Readers) {
    let session = state.session
    switch pick(12) {
    case 0: return (.seat(.invite(.init(seat: TinyTable.delegations[pick(4)], link: "l\(count)"))), .table)
    case 1: return (.seat(.take(.init(link: state.seated(seat)?.links.first ?? "none", person: PersonID("p\(pick(5))")))), .table)
    case 2 where pick(4) == 0: return (.seat(.leave(.init())), .table)
    case 3: return (.seat(.reissue(.init(seat: seat, link: "l\(count)", reason: "lost"))), .table)
    case 4, 5, 6:
      let there = Array(TinyTable.delegations.prefix(1 + pick(4)))
      return (.session(.open(.init(name: "s", present: there + ["chair"]))), pick(4) == 0 ? .everyone : .table)
    case 7: return (.session(.presence(.init(seat: seat, isPresent: pick(2) == 0))), session?.readers ?? .table)
    case 8: return (.session(.suspend(.init())), session?.readers ?? .table)
    case 9: return (.session(.resume(.init())), session?.readers ?? .table)
    case 10: return (.session(.close(.init())), session?.readers ?? .table)
    default:
      let last = state.sessions.last
      return (.session(.confirm(.init(session: last?.id ?? "none", count: pick(count), hash: "h"))), last?.readers ?? .table)
    }
  }

  private mutating func proposal(_ seat: SeatID) -> (Act.Body, Readers) {
    let last = pick(of: Array(state.proposals.suffix(3)))
    switch pick(5) {
    case 0:
      return (.proposal(.propose(.init(title: "p", text: TinyTable.text))), pick(2) == 0 ? .table : circle(seat))
    case 1 where pick(3) == 0:
      return (.proposal(.withdraw(.init(proposal: last?.id ?? "none"))), last?.readers ?? .table)
    case 2:
      let text = last.map { $0.text.sentences.count > 1 ? ProposalText(levers: $0.text.levers, sentences: ["new \(count)"]) : TinyTable.text }
      return (
        .proposal(.revise(.init(proposal: last?.id ?? "none", after: last?.version ?? 1, text: text ?? TinyTable.text))), last?.readers ?? .table
      )
    case 3 where pick(3) == 0:
      let amendment = pick(of: state.amendments)
      return (.amendment(.withdraw(.init(amendment: amendment?.id ?? "none"))), amendment?.readers ?? .table)
    default:
      let (target, readers) = matter()
      return (.amendment(.propose(.init(target: target, change: change()))), readers)
    }
  }

  private mutating func referral(_ seat: SeatID) -> (Act.Body, Readers) {
    if pick(2) == 0 {
      let proposal = pick(of: state.proposals)
      let review = ReferralAct.Review(run: "r", findings: [.init("f", norm: "n", verdict: .contrary)])
      return (
        .referral(
          .refer(
            .init(
              proposal: proposal?.id ?? "none", version: proposal?.version ?? 1, to: "law", test: .law, question: "q",
              due: now.advanced(byMinutes: pick(20)), review: review))), proposal?.readers ?? .table
      )
    }
    let referral = pick(of: state.referrals)
    return (
      .referral(.answer(.init(referral: referral?.id ?? "none", text: "t", rulings: [.init("f", .tenable, reason: "so")]))),
      referral?.readers ?? .table
    )
  }

  private mutating func word(_ seat: SeatID) -> (Act.Body, Readers) {
    let attribution = WordAct.Attribution.allCases[pick(3)]
    switch pick(5) {
    case 0: return (.word(.state(.init(text: "words", attribution: attribution, event: pick(2) == 0 ? "e" : ""))), circle(seat))
    case 1: return (.word(.ask(.init(text: "why", to: "Baken"))), circle(seat))
    case 2:
      let word = pick(of: state.words)
      return (.word(.reply(.init(to: word?.act ?? "none", text: "because", attribution: attribution))), word?.readers ?? .table)
    case 3: return (.word(.contest(.init(measure: "a", text: "not so"))), circle(seat))
    default:
      guard pick(3) == 0, let word = pick(of: state.words) else {
        return (.record(.renewDossier(.init(dossier: "d\(count)", reason: "new"))), .table)
      }
      return (.record(.erase(.init(acts: [word.act], ground: "asked"))), word.readers)
    }
  }

  private mutating func consent() -> (Act.Body, Readers) {
    let round = pick(of: Array(state.rounds.suffix(2)))
    switch pick(6) {
    case 0:
      let (matter, readers) = matter()
      return (.consent(.open(.init(matter: matter, deadline: now.advanced(byMinutes: 20)))), readers)
    case 1: return (.consent(.close(.init(round: round?.id ?? "none"))), round?.readers ?? .table)
    default:
      let stand = pick(3) == 0 ? ConsentAct.Stand.allCases[pick(4)] : .agrees
      return (.consent(.answer(.init(round: round?.id ?? "none", stand: stand, reason: "r", remedy: "m"))), round?.readers ?? .table)
    }
  }

  private mutating func vote(_ seat: SeatID) -> (Act.Body, Readers) {
    let vote = pick(of: Array(state.votes.suffix(3)))
    let (id, readers) = (vote?.id ?? "none", vote?.readers ?? .table)
    switch pick(12) {
    case 0, 1:
      let (matter, readers) = matter()
      let closes = pick(2) == 0 ? now.advanced(byMinutes: 15) : nil
      let rule: DecisionRuleID = ["heads", "weights", "two-thirds"][pick(3)]
      return (.vote(.announce(.init(matter: matter, rule: rule, opens: now, closes: closes))), readers)
    case 2 where pick(3) == 0: return (.vote(.withdraw(.init(vote: id))), readers)
    case 3: return (.vote(.proxy(.init(vote: id, holder: TinyTable.delegations[pick(4)]))), readers)
    case 4, 5: return (.vote(.open(.init(vote: id))), readers)
    case 6, 7: return (.vote(.close(.init(vote: id))), readers)
    case 8: return (.vote(.breakTie(.init(vote: id, isInFavour: pick(2) == 0))), readers)
    default:
      let giver = vote?.frozen?.roll.first { $0.holder == seat }?.seat
      let weight = state.seated(giver ?? seat)?.seat.weight ?? 0
      let first = pick(weight)
      let parts: [VoteAct.Part] =
        pick(3) == 0
        ? [.init(.inFavour, weight: first), .init(.against, weight: weight - first)] : [.init(VoteAct.Choice.allCases[pick(3)], weight: weight)]
      return (.vote(.cast(.init(vote: id, seat: pick(2) == 0 ? giver : nil, parts: parts))), readers)
    }
  }

  private mutating func ending() -> (Act.Body, Readers) {
    let session = state.sessions.last
    switch pick(5) {
    case 0: return (.minutes(.adopt(.init(session: session?.id ?? "none", hash: "h"))), session?.readers ?? .table)
    case 1: return (.minutes(.correct(.init(session: session?.id ?? "none", act: ActID("r\(pick(count))"), text: "c"))), session?.readers ?? .table)
    case 2:
      return (.decision(.fail(.init(text: "no", clashes: [.init("Anker", "Baken", "line")]))), .table)
    default:
      if pick(2) == 0, let vote = pick(of: state.votes.filter { $0.isAdopted == true }) {
        return (.decision(.decide(.init(matter: vote.facts.matter, ground: .vote(vote.id)))), vote.readers)
      }
      let round = pick(of: state.rounds)
      return (
        .decision(.decide(.init(matter: round?.matter ?? .amendment("none"), ground: .round(round?.id ?? "none")))), round?.readers ?? .table
      )
    }
  }
}
