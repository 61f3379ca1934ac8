import AsylumChain
import Testing
import Vocabulary

/// How long those who ask wait, counted over everyone.
@Suite("Waits are counted over everyone who asks, and add up in any order")
struct WaitsTests {
  static let seeds = Array(1...6)

  private static func outcomes(_ seed: Int, _ policies: [Policy], future: Int = 0, window: Range<Int>? = nil) throws -> [ChainOutcome] {
    try Simulation(model: PeopleTests.full, seed: UInt64(seed), keeping: [.separation, .waits], window: window).simulate(
      future: future, policies: policies)
  }

  @Test("who enters has arrived or still waits; those who arrive are the arrivals without the travellers of the opening", arguments: seeds)
  func everyone(_ seed: Int) throws {
    for outcome in try Self.outcomes(seed, [.none, SeparationTests.policy(places: 20), SeparationTests.policy(places: 0)]) {
      let waits = try #require(outcome.waits)
      for part in [waits.relatives, waits.children] {
        #expect(part.people == part.arrived.reduce(0, +) + part.waiting.reduce(0, +), "seed \(seed)")
        // Nobody leaves before he came in.
        var seen = 0
        for month in 0..<Waits.months {
          seen += part.entered[month] - part.arrived[month] - part.waiting[month]
          #expect(seen >= 0, "seed \(seed), month \(month)")
        }
      }
      let travellers = outcome[.travellersArrived].reduce(0, +)
      #expect(Double(waits.relatives.arrived.reduce(0, +)) == outcome.arrivedTotal - travellers, "seed \(seed)")
      #expect(waits.children.people > 0 && waits.children.people < waits.relatives.people, "seed \(seed)")
    }
  }

  @Test("who comes of age in the queue and is refused for it is not among those who wait", arguments: seeds)
  func ofAge(_ seed: Int) throws {
    var model = PeopleTests.full
    let without = try Simulation(model: model, seed: UInt64(seed), keeping: [.separation, .waits]).simulate(future: 0, policies: [.none])[0]
    model.family.ofAgeRefusedShare = 1
    let outcome = try Simulation(model: model, seed: UInt64(seed), keeping: [.separation, .waits]).simulate(future: 0, policies: [.none])[0]
    let (all, left) = (try #require(without.waits), try #require(outcome.waits))
    // Whoever does not come for it is in no count: the same queue, so no more who still wait, and fewer in all by at least those who came.
    #expect(left.relatives.waiting.reduce(0, +) <= all.relatives.waiting.reduce(0, +), "seed \(seed)")
    let stayed = without.arrivedTotal - outcome.arrivedTotal
    #expect(stayed > 0 && Double(all.relatives.people - left.relatives.people) >= stayed, "seed \(seed)")
    for part in [left.relatives, left.children] {
      #expect(part.people == part.arrived.reduce(0, +) + part.waiting.reduce(0, +), "seed \(seed)")
    }
  }

  @Test("whole children are as many as parts of children who arrive, to a child a family that has not all come", arguments: seeds)
  func children(_ seed: Int) throws {
    let outcome = try Self.outcomes(seed, [.none])[0]
    let waits = try #require(outcome.waits)
    let parts = outcome[.childrenArrived].reduce(0, +)
    #expect(abs(Double(waits.children.arrived.reduce(0, +)) - parts) < 0.05 * parts + 30, "seed \(seed)")
  }

  @Test("futures are added in any order to the same numbers")
  func order() throws {
    let futures = try (0..<5).map { try #require(Self.outcomes(3, [.none], future: $0)[0].waits) }
    func sum(_ waits: [FamilyWaits]) -> FamilyWaits { waits.reduce(into: FamilyWaits()) { $0.join($1) } }
    let whole = sum(futures)
    #expect(sum(futures.reversed()) == whole)
    var (first, second) = (sum(Array(futures[2...])), sum(Array(futures[..<2])))
    second.join(first)
    first.join(sum(Array(futures[..<2])))
    #expect(first == whole && second == whole)
    #expect(whole.relatives.people == futures.reduce(0) { $0 + $1.relatives.people })
  }

  @Test("today's law beside itself adds nothing; a rule that holds everyone adds the rest of the run to each", arguments: seeds)
  func added(_ seed: Int) throws {
    let months = PeopleTests.full.months
    let window = (months - 24)..<(months - 12)
    let closed = SeparationTests.policy(places: 0)
    let outcomes = try Self.outcomes(seed, [.none, .none, SeparationTests.policy(places: nil), closed], window: window)
    #expect(outcomes[1].switchers?.daysAdded == 0)
    let (waiting, none) = (try #require(outcomes[2].switchers), try #require(outcomes[3].switchers))
    #expect(waiting.daysAdded > 0 && none.daysAdded >= waiting.daysAdded, "seed \(seed)")
    // From the end of the window to the end of the run lie twelve months, and from its beginning 24.
    let month = PeopleTests.full.monthDays
    #expect(none.daysAdded <= 24 * month + 0.1, "seed \(seed)")
  }
}
