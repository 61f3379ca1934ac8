import Testing
import Vocabulary

@testable import AsylumChain

@Suite("An emergency brake follows its indicator")
struct BrakeTests {
  /// Every indicator with thresholds that it crosses now and then.
  static let cases: [(EmergencyBrake.Indicator, above: Double, below: Double)] = [
    (.reception, 1800, 1500), (.waitingForHome, 150, 50), (.asylumQueue, 700, 600), (.applications, 4900, 4700),
  ]

  /// With so few homes that people wait for one.
  static let model: ChainModel = {
    var model = InvariantTests.model
    model.housing.perMonth = 345
    return model
  }()

  /// Persons by the indicator at the end of a month, worked out again from the series.
  static func persons(_ indicator: EmergencyBrake.Indicator, _ outcome: ChainOutcome, _ month: Int) -> Double {
    switch indicator {
    case .reception: outcome[.occupancy, month] - outcome[.housed, month + 1]
    case .waitingForHome: outcome[.waitingForHome, month] - outcome[.housed, month + 1]
    case .asylumQueue: outcome[.asylumQueue, month]
    case .applications:
      (max(0, month - 11)...month).reduce(0) { $0 + outcome[.arrivals, $1] } * 12 / Double(min(month + 1, 12))
    }
  }

  @Test("on and off by the thresholds and the shortest time, month by month", arguments: cases.indices)
  func indicators(_ index: Int) throws {
    let (indicator, above, below) = Self.cases[index]
    var (on, off) = (0, 0)
    for seed in 1...12 {
      var brake = EmergencyBrake(onAbove: above, offBelow: below, waitingMonths: 20, minimumMonths: 4, exemptShare: 0)
      brake.indicator = indicator
      var rule = FamilyRule()
      rule.brake = brake
      rule.startMonth = 3
      let simulation = try Simulation(model: Self.model, seed: UInt64(seed))
      let outcome = simulation.simulate(
        future: seed, policies: [Policy(rules: ByGroup(refugee: rule, subsidiary: FamilyRule(), humanitarian: FamilyRule()))])[0]
      var (isOn, since) = (false, 0)
      for month in 0..<Self.model.months {
        #expect(outcome[.brakeOn, month] == (isOn ? 1 : 0), "seed \(seed), month \(month + 1)")
        if isOn { on += 1 } else { off += 1 }
        guard month + 1 < Self.model.months, month + 1 >= 3 else { continue }
        let persons = Self.persons(indicator, outcome, month)
        if isOn {
          if persons < below, month + 1 - since >= 4 { isOn = false }
        } else if persons > above {
          (isOn, since) = (true, month + 1)
        }
      }
    }
    #expect(on > 20 && off > 20, "\(indicator): on in \(on) months, off in \(off)")
  }
}
