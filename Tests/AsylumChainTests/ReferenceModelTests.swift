import AsylumChain
import Chance
import Dispatch
import Testing

/// The engine against the reference outputs, by the acceptance rule of the reference model:
/// scalars within 4 joint standard errors (deterministic ones equal), at most 7 % of the months beyond 2 and none beyond 6; the 95th percentile of the
/// stay under a quota has nearly all its mass at one month and is compared to 0.01 day.
@Suite("The chain conforms to the reference model")
struct ReferenceModelTests {
  static let replications = 500

  /// All replications of all variants on the same people, computed once.
  static let outcomes: [[ChainOutcome]] = {
    guard let simulation = try? Simulation(model: ReferenceModel.model, seed: 20_230_707, keeping: .stay) else { return [] }
    let policies = ReferenceModel.variants.map(\.policy)
    return concurrentMap(replications) { simulation.simulate(future: $0, policies: policies) }
  }()

  @Test("every scalar and every month of four variants", arguments: [0, 1, 2, 3])
  func variant(_ position: Int) throws {
    let name = ReferenceModel.variants[position].name
    let reference = try #require(try ReferenceOutputs.load().variants[name])
    let runs = Self.outcomes.map { $0[position] }
    #expect(runs.count == Self.replications)
    for (key, value) in scalars(runs) {
      let expected = try #require(reference.scalars[key])
      let difference = abs(value.mean - expected.mean)
      if key == "stay_p95", name == "quota200" || name == "both" {
        #expect(difference <= 0.01, "\(name) \(key): \(value.mean) against \(expected.mean)")
      } else {
        let error = (value.standardError * value.standardError + expected.se * expected.se).squareRoot()
        #expect(difference <= 4 * error + 1e-9 * abs(expected.mean), "\(name) \(key): \(value.mean) against \(expected.mean), error \(error)")
      }
    }
    var months = 0
    var beyondTwo = 0
    for (key, series) in Self.series {
      let expected = try #require(reference.series[key])
      for month in 0..<120 {
        guard let mean = expected.mean[month], let error = expected.se[month] else { continue }
        let value = Estimate(runs.map { $0[series, month] })
        let joint = (value.standardError * value.standardError + error * error).squareRoot()
        let distance = abs(value.mean - mean)
        months += 1
        if distance <= 1e-6 * max(abs(mean), 1) { continue }
        if distance > 2 * joint { beyondTwo += 1 }
        #expect(distance <= 6 * joint, "\(name) \(key) month \(month + 1): \(value.mean) against \(mean), error \(joint)")
      }
    }
    #expect(months > 1000)
    #expect(Double(beyondTwo) <= 0.07 * Double(months), "\(name): \(beyondTwo) of \(months) months beyond two standard errors")
  }

  static let series: [(String, AsylumChain.Series)] = [
    ("arrivals", .arrivals), ("ind_backlog", .asylumQueue), ("nareis_backlog", .familyQueue), ("admitted", .admitted),
    ("occupancy", .occupancy), ("housed", .housed), ("sep_mean", .daysApartMean), ("sep_p95", .daysApartPercentile95),
    ("stay_mean", .stayMean),
  ]

  private func scalars(_ runs: [ChainOutcome]) -> [(String, Estimate)] {
    func estimate(_ value: (ChainOutcome) -> Double) -> Estimate { Estimate(runs.map(value)) }
    return [
      ("persons", estimate { Double($0.persons) }), ("person_events", estimate { Double($0.events) }),
      ("admitted_total", estimate { $0.admittedTotal }), ("housed_total", estimate { $0.housedTotal }),
      ("sep_mean", estimate { $0.daysApartMean }), ("sep_p95", estimate { $0.daysApartPercentile95 }),
      ("stay_mean", estimate { $0.stayMean }), ("stay_p95", estimate { $0.stayPercentile95 }),
      ("occupancy_mean", estimate { $0[.occupancy].reduce(0, +) / 120 }), ("occupancy_max", estimate { $0[.occupancy].max() ?? 0 }),
      ("occupancy_end", estimate { $0[.occupancy, 119] }), ("ind_backlog_end", estimate { $0[.asylumQueue, 119] }),
      ("nareis_backlog_end", estimate { $0[.familyQueue, 119] }),
    ]
  }
}
