import Dossiers
import Negotiation
import Talks
import Vocabulary

/// Sealed positions of a night in which everything is tried.
extension RandomNight {
  private static let measures = [Measure(id: "a", options: ["0", "1"])]

  /// What a table that means well would do next with its sealed positions; `nil` where nothing waits.
  mutating func sealingDue() -> (SeatID, Act.Body, Readers)? {
    guard state.session?.phase == .open else { return nil }
    guard let running = state.runningOpening else { return beginning() }
    let (readers, turn) = (running.readers, SealingAct.Turn(opening: running.id))
    if let seat = pick(of: running.notAgreed) { return (seat, .sealing(.agree(.init(terms: running.terms))), readers) }
    if let seat = pick(of: running.notReady) { return (seat, .sealing(.ready(turn)), readers) }
    if running.packedAt == nil, pick(6) == 0, let own = pick(of: running.terms.envelopes) { return (own.seat, .sealing(.pack(turn)), readers) }
    if let seat = pick(of: running.notGiven) { return (seat, .sealing(.give(turn)), readers) }
    return ("clerk", .sealing(.answer(.init(opening: running.id, answer: answer()))), readers)
  }

  private mutating func beginning() -> (SeatID, Act.Body, Readers)? {
    let voters = state.voters.map(\.id)
    if let seat = pick(of: voters.filter { state.envelope(of: $0) == nil }), pick(3) > 0 { return (seat, .sealing(seal()), .table) }
    let terms = terms()
    return pick(of: terms.envelopes.map(\.seat)).map { ($0, .sealing(.agree(.init(terms: terms))), .table) }
  }

  private mutating func seal() -> SealingAct {
    let digits = String(pick(1 << 30), radix: 16)
    return .seal(.init(commitment: String(repeating: "0", count: 64 - digits.count) + digits, form: 1))
  }

  private mutating func terms() -> OpeningTerms {
    let voters = state.voters.map(\.id)
    let envelopes = voters.compactMap { seat in state.envelope(of: seat).map { OpeningTerms.Sealed(seat, $0.commitment) } }
    var terms = OpeningTerms(
      envelopes: envelopes, excluded: voters.filter { state.envelope(of: $0) == nil }, measures: Self.measures,
      question: OpeningQuestion(namesPackages: true, namesStep: true))
    terms.program = "p"
    terms.budgetSeconds = 1 + pick(100)
    return terms
  }

  private mutating func answer() -> OpeningAnswer? {
    switch pick(4) {
    case 0: nil
    case 1: OpeningAnswer(isPossible: true, packages: [[pick(2)]])
    case 2: OpeningAnswer(isPossible: false, step: .exists)
    default: OpeningAnswer(isPossible: false, step: .on([pick(2)]))
    }
  }

  /// Out of turn, by whoever.
  mutating func sealing(_ seat: SeatID) -> (Act.Body, Readers) {
    let opening = pick(of: state.openings)
    let (id, readers) = (opening?.id ?? "none", opening?.readers ?? .table)
    switch pick(8) {
    case 0: return (.sealing(seal()), .table)
    case 1 where pick(3) == 0: return (.sealing(.withdraw(.init(reason: "r"))), .table)
    case 2: return (.sealing(.agree(.init(terms: terms()))), .table)
    case 3: return (.sealing(.ready(.init(opening: id))), readers)
    case 4: return (.sealing(.give(.init(opening: id))), readers)
    case 5: return (.sealing(.pack(.init(opening: id))), readers)
    case 6 where pick(3) == 0: return (.sealing(.drop(.init(opening: id, cause: .withdrawn))), readers)
    default: return (.sealing(.answer(.init(opening: id, answer: answer()))), readers)
    }
  }
}
