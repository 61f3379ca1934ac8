import Testing

@testable import Dispersal

/// One row a mistake: what is asked for, and the sentence that refuses it.
@Suite("Every mistake is refused with a sentence that says what to do")
struct ErrorTests {
  typealias Member = ProvincialTable.Member

  static func sentence(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "nothing was refused"
    } catch { return "\(error)" }
  }

  @Test("shares")
  func shares() {
    let urk = Claimant(name: "Urk", key: 10)
    func share(_ total: Int, _ claimants: [Claimant]) -> () throws -> Void { { _ = try ApportionmentRule.webster.apportion(total, over: claimants) } }
    var twice = DispersalPlanTests.plan
    twice.municipalities[2].code = "GM0001"
    var nowhere = DispersalPlanTests.plan
    nowhere.municipalities[0].province = "Z"
    let plans = (twice, nowhere)
    let cases: [(() throws -> Void, String)] = [
      (share(5, []), "Nobody is there to take a share; give at least one."),
      (share(-1, [urk]), "The number of places is -1; it must be zero or more."),
      (share(10_000_001, [urk]), "10000001 places are to be shared; the rules take up to 10000000."),
      (share(5, [Claimant(name: "Urk", key: -2)]), "The key of Urk is -2; it must be zero or more."),
      (share(5, [Claimant(name: "Urk", key: 1_000_000_000_001)]), "The key of Urk is 1000000000001; keys go up to 1000000000000."),
      (share(5, [Claimant(name: "Urk", key: 0)]), "The key is zero everywhere, so it says nothing about shares."),
      (share(5, [Claimant(name: "Urk", key: 1, minimum: 7)]), "The minima add up to 7, 2 more than the 5 places there are."),
      (share(5, [Claimant(name: "Urk", key: 1, minimum: -3)]), "A bound of Urk is -3; it must be zero or more."),
      (share(5, [Claimant(name: "Urk", key: 1, maximum: -4)]), "A bound of Urk is -4; it must be zero or more."),
      (
        share(5, [Claimant(name: "Urk", key: 1, minimum: 4, maximum: 3)]),
        "Urk must have at least 4 and at most 3 places; raise the most or lower the least."
      ),
      (
        share(9, [Claimant(name: "Urk", key: 1, maximum: 3), Claimant(name: "Ede", key: 1, maximum: 2)]),
        "9 places are to be shared, but the 2 that take part can take 5 together: 4 places have nowhere to go. Furthest below their share: Ede (3), Urk (2). Raise caps, or leave out an exemption."
      ),
      ({ _ = try plans.0.disperse(10) }, "Municipality GM0001 stands in the list twice; keep it in one province."),
      ({ _ = try plans.1.disperse(10) }, "Municipality GM0001 lies in province Z, which is not in the list."),
    ]
    for (body, expected) in cases { #expect(Self.sentence(body) == expected) }
  }

  @Test("the table and its trades")
  func trades() {
    let two = [Member(name: "Urk", share: 10, able: 4), Member(name: "Ede", share: 5, able: 8)]
    func after(_ trades: [ProvincialTable.Trade]) -> () throws -> Void { { _ = try ProvincialTable(two).places(after: trades) } }
    let cases: [(() throws -> Void, String)] = [
      ({ _ = try ProvincialTable([]) }, "There are 0 municipalities at the table; a trade takes two."),
      ({ _ = try ProvincialTable([two[0]]) }, "There is one municipality at the table; a trade takes two."),
      ({ _ = try ProvincialTable([two[0], Member(name: "Ede", share: -1, able: 0)]) }, "Ede: share is -1; it must be zero or more."),
      ({ _ = try ProvincialTable([two[0], Member(name: "Ede", share: 1, able: -2)]) }, "Ede: able is -2; it must be zero or more."),
      ({ _ = try ProvincialTable([two[0], Member(name: "Ede", share: 1, able: 0, asks: -3)]) }, "Ede: asks is -3; it must be zero or more."),
      ({ _ = try ProvincialTable([two[0], Member(name: "Ede", share: 1, able: 0, pays: -4)]) }, "Ede: pays is -4; it must be zero or more."),
      (after([.init(from: 0, to: 2, places: 1)]), "Trade 1 names a municipality that is not at this table."),
      (after([.init(from: 0, to: 1, places: 1), .init(from: 1, to: 1, places: 1)]), "Trade 2: Ede cannot trade with itself."),
      (after([.init(from: 0, to: 1, places: 0)]), "Trade 1 moves 0 places; give one or more."),
      (after([.init(from: 0, to: 1, places: 12)]), "Trade 1: Urk gives 2 places more than it has at that moment."),
      (
        after([.init(from: 0, to: 1, places: 6)]),
        "The trades do not balance: Ede would have 11 places and is able to provide 8. Give it 3 fewer."
      ),
    ]
    for (body, expected) in cases { #expect(Self.sentence(body) == expected) }
  }

  @Test("the procedure and the decision")
  func procedure() throws {
    let plan = DispersalPlanTests.plan
    let outcome = try plan.disperse(300)
    let backwards: [ProcedureStep] = [.init(kind: .table, year: 0, month: 11, day: 1), .init(kind: .decision, year: 0, month: 10, day: 1)]
    let cases: [(() throws -> Void, String)] = [
      ({ _ = try ActProcedure([]) }, "The procedure has no steps; give at least one."),
      ({ _ = try ActProcedure(backwards) }, "Step decision ends before step table, which comes first. Put the dates in the order of the steps."),
      (
        { _ = try plan.decide(outcome, offers: [1, 2], option: .withinProvince) },
        "There are 2 offers for 3 municipalities; give one for each."
      ),
      (
        { _ = try plan.decide(outcome, offers: [1, 2, -3], option: .withinProvince) },
        "The offer of Drie is -3 places; it must be zero or more."
      ),
    ]
    for (body, expected) in cases { #expect(Self.sentence(body) == expected) }
  }

  @Test("sites")
  func sites() {
    let urk = SitePlanning.Municipality(name: "Urk", share: 100, existing: 0, allowed: [0, 1])
    func plan(_ required: [Int], sizes: [Int] = [0, 100], leadTime: Int = 0, members: [SitePlanning.Municipality]) -> () throws -> Void {
      {
        _ = try SitePlanning(
          sizes: sizes, municipalities: members, costs: .init(running: [0, 1], opening: (1, 1), closing: (1, 1), offShare: 1), required: required,
          leadTime: leadTime)
      }
    }
    var unknown = urk
    unknown.allowed = [0, 2]
    var (nothing, larger) = (urk, urk)
    (nothing.allowed, larger.allowed) = ([], [1])
    let cases: [(() throws -> Void, String)] = [
      (plan([1], members: []), "Site planning takes at least one municipality and one quarter."),
      (plan([], members: [urk]), "Site planning takes at least one municipality and one quarter."),
      (plan([1], sizes: [50, 100], members: [urk]), "Sizes must begin with 0 and grow."),
      (plan([1], sizes: [0, 100, 200], members: [urk]), "There are 3 sizes and 2 running costs; give a cost a quarter for each size."),
      (plan([1], members: [urk, nothing]), "Urk may have no size; allow at least one."),
      (
        plan([1], leadTime: 1, members: [larger]),
        "Urk may have no size during the lead time: all that are allowed are larger than what exists. Allow a smaller one."
      ),
      (plan([1], members: [urk, unknown]), "Urk has or may have a size that is not in the list."),
      (plan([1, -5], members: [urk]), "Quarter 2 requires -5 places; it must be zero or more."),
      (
        plan([50, 130], members: [urk]),
        "Quarter 2 requires 130 places, but with every municipality at its largest allowed size there are 100: 30 too few. Allow larger sizes, or lower the requirement."
      ),
    ]
    for (body, expected) in cases { #expect(Self.sentence(body) == expected) }
    // Before the lead time is over nothing can grow.
    #expect(
      Self.sentence(plan([50, 50], leadTime: 1, members: [urk]))
        == "Quarter 1 requires 50 places, but until the lead time is over nothing can grow and there are at most 0: 50 too few. Shorten the lead time, or lower the requirement."
    )
  }
}
