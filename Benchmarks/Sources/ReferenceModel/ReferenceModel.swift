import AsylumChain
import Foundation
import ReferenceCase

/// Times the reference case, for `compare`, `stages`, `scale` and `sweeps`.
@main
enum ReferenceModel {
  /// The cost a person-event and the peak of the memory at once, ten times and a hundred times the Dutch inflow; each size in a process of its own.
  static func measureScale(_ factor: Double) throws {
    let simulation = try Simulation(model: ReferenceCase.model(scale: factor * ReferenceCase.dutch), seed: 1, keeping: .stay)
    _ = simulation.simulate(future: 0, policies: [.none])
    let start = processorSeconds()
    let rounds = factor > 50 ? 2 : factor > 5 ? 5 : 20
    let events = (0..<rounds).reduce(0) { $0 + simulation.simulate(future: $1, policies: [.none])[0].events }
    let spent = processorSeconds() - start
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    print(
      String(
        format: "%4.0f x the Dutch inflow: %8.1f ms a future, %5.2f ns per person-event, %5.0f MB", factor, spent / Double(rounds) * 1e3,
        spent / Double(events) * 1e9, Double(usage.ru_maxrss) / 1024))
  }

  /// The peak of the memory after so many futures, of which only a sum is kept.
  static func measureMemory(futures: Int) throws {
    let simulation = try Simulation(model: ReferenceCase.model(), seed: 1, keeping: .stay)
    let own = ReferenceCase.policy("both")
    let admitted = (0..<futures).reduce(0.0) { $0 + simulation.simulate(future: $1, policies: [.none, own])[1].admittedTotal }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    print(
      String(format: "%5d futures: %4.0f MB at the peak, %.0f admitted a future", futures, Double(usage.ru_maxrss) / 1024, admitted / Double(futures))
    )
  }

  /// The sums over a block of futures in a file, for a sweep over machines: futures, then for every variant the admitted and the events, in whole
  /// numbers, so that blocks join to the same in any order. The file comes under another name and is renamed.
  static func sweepBlock(from first: Int, count: Int, to file: String) throws {
    let simulation = try Simulation(model: ReferenceCase.model(), seed: 1, keeping: .stay)
    let policies = ["none", "quota200", "wait24", "both"].map { $0 == "none" ? Policy.none : ReferenceCase.policy($0) }
    var sums = [Int](repeating: 0, count: 2 * policies.count)
    for future in first..<first + count {
      for (place, outcome) in simulation.simulate(future: future, policies: policies).enumerated() {
        sums[2 * place] += Int(outcome.admittedTotal)
        sums[2 * place + 1] += outcome.events
      }
    }
    let line = ([count] + sums).map(String.init).joined(separator: " ") + "\n"
    try line.write(toFile: file + ".part", atomically: false, encoding: .utf8)
    guard rename(file + ".part", file) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }

  /// Freed memory stays with the process, so that a replication does not pay for fresh pages again.
  static func keepMemory() {
    guard let symbol = dlsym(nil, "mallopt") else { return }
    let mallopt = unsafeBitCast(symbol, to: (@convention(c) (Int32, Int32) -> Int32).self)
    // M_TRIM_THRESHOLD and M_MMAP_THRESHOLD of malloc.h.
    _ = mallopt(-1, .max)
    _ = mallopt(-3, 1 << 30)
  }

  /// VARIANT [REPLICATIONS], scale FACTOR, futures COUNT, or block FIRST COUNT FILE. Of a variant: processor seconds a replication, random numbers
  /// and all outputs included, one thread.
  static func main() throws {
    keepMemory()
    let arguments = CommandLine.arguments
    if arguments.count > 2, arguments[1] == "scale", let factor = Double(arguments[2]) { return try measureScale(factor) }
    if arguments.count > 2, arguments[1] == "futures", let futures = Int(arguments[2]) { return try measureMemory(futures: futures) }
    if arguments.count > 4, arguments[1] == "block", let first = Int(arguments[2]), let count = Int(arguments[3]) {
      return try sweepBlock(from: first, count: count, to: arguments[4])
    }
    let variant = arguments.count > 1 ? arguments[1] : "none"
    let replications = arguments.count > 2 ? Int(arguments[2]) ?? 20 : 20
    let simulation = try Simulation(model: ReferenceCase.model(), seed: 1, keeping: .stay)
    let own = ReferenceCase.policy(variant)
    var (best, total, events) = (Double.infinity, 0.0, 0)
    for replication in 0..<replications {
      let start = processorSeconds()
      let outcome = simulation.simulate(future: replication, policies: [own])[0]
      let spent = processorSeconds() - start
      best = min(best, spent)
      total += spent
      events += outcome.events
    }
    print(
      String(
        format: "%@: mean %.2f ms, best %.2f ms per replication, %.2f ns per person-event", variant, total / Double(replications) * 1e3, best * 1e3,
        total / Double(events) * 1e9))
  }
}
