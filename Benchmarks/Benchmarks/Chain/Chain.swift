import AsylumChain
import Benchmark
import ReferenceCase

let benchmarks: @Sendable () -> Void = {
  let metrics: [BenchmarkMetric] = [.wallClock, .cpuUser, .instructions, .peakMemoryResident]
  let configuration = Benchmark.Configuration(metrics: metrics, warmupIterations: 2, maxDuration: .seconds(4))

  func measure(_ name: String, scale: Double, _ policies: [Policy]) {
    Benchmark(name, configuration: configuration) { benchmark in
      let simulation = try Simulation(model: ReferenceCase.model(scale: scale), seed: 1, keeping: .stay)
      benchmark.startMeasurement()
      for future in benchmark.scaledIterations { blackHole(simulation.simulate(future: future, policies: policies)) }
    }
  }

  for variant in ["none", "quota200", "wait24", "both"] { measure("a future, \(variant)", scale: 1, [ReferenceCase.policy(variant)]) }
  measure("a future under two policies", scale: 1, [.none, ReferenceCase.policy("both")])
  for factor in [1.0, 10] { measure("a future at \(Int(factor)) times the Dutch inflow", scale: factor * ReferenceCase.dutch, [.none]) }
}
