import Testing
import Vocabulary

@testable import Dispersal

@Suite("The act as steps with dates")
struct ProcedureTests {
  static let steps: [ProcedureStep] = [
    .init(kind: .estimate, year: 0, month: 2, day: 1), .init(kind: .indicativeShares, year: 0, month: 2, day: 1),
    .init(kind: .table, year: 0, month: 11, day: 1), .init(kind: .decision, year: 0, month: 12, day: 31),
    .init(kind: .realisation, year: 1, month: 7, day: 1),
  ]

  @Test("a date falls in the first step that has not ended, its last day included")
  func current() throws {
    let procedure = try ActProcedure(Self.steps)
    let cases: [(String, ProcedureStep.Kind?)] = [
      ("2024-01-15", .estimate), ("2024-02-01", .estimate), ("2024-02-02", .table), ("2024-11-01", .table), ("2024-11-02", .decision),
      ("2024-12-31", .decision), ("2025-01-01", .realisation), ("2025-07-01", .realisation), ("2025-07-02", nil),
    ]
    for (text, kind) in cases {
      let date = try #require(CalendarDate(text))
      #expect(procedure.current(on: date, cycle: 2024)?.kind == kind, "\(text)")
    }
    #expect(procedure.date(of: Self.steps[4], cycle: 2026) == CalendarDate("2027-07-01"))
  }

  @Test("steps whose dates run backwards are refused, over years, months and days", arguments: [(1, 7, 1), (0, 12, 1), (0, 11, 2)])
  func order(_ year: Int, _ month: Int, _ day: Int) {
    let steps: [ProcedureStep] = [.init(kind: .table, year: year, month: month, day: day), .init(kind: .report, year: 0, month: 11, day: 1)]
    #expect(throws: DispersalError.datesOutOfOrder(before: .table, after: .report)) { try ActProcedure(steps) }
  }
}

@Suite("The binding decision")
struct BindingDecisionTests {
  @Test(
    "only those below their share in a province that falls short get more, never above their share, and the task is met",
    arguments: ApportionmentRule.allCases)
  func compelled(_ rule: ApportionmentRule) throws {
    for seed in 1...80 {
      let plan = PlanBoundsTests.plan(seed, rule)
      guard let outcome = try? plan.disperse(150 + seed) else { continue }
      var draws = Draws(seed)
      let offers = outcome.municipalities.map { max(0, $0 + draws.within(-12...8)) }
      for option in ShortfallOption.allCases {
        let decision = try plan.decide(outcome, offers: offers, option: option)
        #expect(decision.uncovered == 0, "seed \(seed)")
        for (index, own) in decision.designations.enumerated() {
          let province = plan.provinces.firstIndex { $0.code == plan.municipalities[index].province } ?? 0
          #expect(own.share == outcome.municipalities[index] && own.offered == offers[index] && own.municipality == index, "seed \(seed)")
          if own.places != own.offered {
            #expect(own.offered < own.share && own.places <= own.share && own.places > own.offered, "seed \(seed), \(index)")
            #expect(decision.balance[province] < 0, "seed \(seed), \(index): its province meets its task")
            #expect(own.ground == .shortfallByKey(added: own.places - own.offered), "seed \(seed), \(index)")
          }
          #expect(own.places - own.offered <= own.compellable, "seed \(seed), \(index)")
        }
        for province in plan.provinces.indices {
          let members = plan.municipalities.indices.filter { plan.municipalities[$0].province == plan.provinces[province].code }
          let places = members.reduce(0) { $0 + decision.designations[$1].places }
          let offered = members.reduce(0) { $0 + offers[$1] }
          #expect(decision.balance[province] == offered - outcome.provinces[province], "seed \(seed)")
          if option == .withinProvince { #expect(places == max(offered, outcome.provinces[province]), "seed \(seed)") }
        }
      }
    }
  }

  @Test("the surplus of others comes off first, so that the whole country meets its task and nobody is given more than without it")
  func surplusFirst() throws {
    for seed in 1...120 {
      let plan = PlanBoundsTests.plan(seed, .largestRemainder)
      guard let outcome = try? plan.disperse(150 + seed) else { continue }
      var draws = Draws(seed)
      let offers = outcome.municipalities.map { max(0, $0 + draws.within(-12...12)) }
      let (alone, relieved) = (
        try plan.decide(outcome, offers: offers, option: .withinProvince), try plan.decide(outcome, offers: offers, option: .surplusFirst)
      )
      let sum = relieved.designations.reduce(0) { $0 + $1.places }
      #expect(sum == max(outcome.need, offers.reduce(0, +)), "seed \(seed)")
      #expect(sum <= alone.designations.reduce(0) { $0 + $1.places }, "seed \(seed)")
    }
  }

  @Test("by hand: a province 40 short, of which another makes up 30, is given 10 by key")
  func byHand() throws {
    let plan = DispersalPlanTests.plan
    let outcome = try plan.disperse(300)
    let offers = [80, 30, 180]
    let alone = try plan.decide(outcome, offers: offers, option: .withinProvince)
    // Shares 100 and 50; 40 by 2 to 1 would be 27 and 13, but each gets at most the 20 that it lacks.
    #expect(alone.designations.map(\.places) == [100, 50, 180])
    #expect(alone.balance == [-40, 30])
    let relieved = try plan.decide(outcome, offers: offers, option: .surplusFirst)
    #expect(relieved.designations.map(\.places) == [87, 33, 180])
    #expect(relieved.designations.map(\.ground) == [.shortfallByKey(added: 7), .shortfallByKey(added: 3), .offered])
    let covered = try plan.decide(outcome, offers: [80, 60, 200], option: .surplusFirst)
    #expect(covered.designations[0].ground == .coveredBySurplus)
    let met = try plan.decide(outcome, offers: [80, 70, 150], option: .withinProvince)
    #expect(met.designations[0].ground == .provinceMeetsTask && met.designations[0].compellable == 0)
  }
}
