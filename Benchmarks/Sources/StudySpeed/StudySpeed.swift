import Chance
import Foundation

/// What `Benchmarks/studies` holds against peers: boxes around cases in a file, and indices of many outputs from samples in a file.
@main
struct StudySpeed {
  static func main() throws {
    let words = CommandLine.arguments
    switch words.dropFirst().first {
    case "boxes" where words.count == 5: try boxes(words[2], step: Double(words[3]) ?? 0.05, leastMass: Double(words[4]) ?? 0.05)
    case "sobol" where words.count == 6: try indices(words[2], points: Int(words[3]) ?? 0, factors: Int(words[4]) ?? 0, outputs: Int(words[5]) ?? 0)
    default:
      print("usage: StudySpeed boxes FILE STEP LEAST-MASS | StudySpeed sobol FILE POINTS FACTORS OUTPUTS")
      exit(2)
    }
  }

  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    return start.duration(to: .now) / .seconds(1)
  }

  /// A line of numbers a case, the last of them 1 where it is of interest.
  private static func boxes(_ file: String, step: Double, leastMass: Double) throws {
    let rows = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map { $0.split(separator: ",").compactMap { Double($0) } }
    let dimensions = (rows.first?.count ?? 1) - 1
    let cases = Cases(columns: (0..<dimensions).map { column in rows.map { $0[column] } }, isOfInterest: rows.map { $0.last == 1 })
    let all = Array(0..<cases.count)
    var (rule, tree) = (PatientRule(), ClassTree())
    (rule.step, rule.leastMass, tree.leastMass) = (step, leastMass, leastMass)
    var (steps, leaves): ([PatientRule.Step], [Box]) = ([], [])
    let ruleSeconds = seconds { steps = rule.steps(cases, among: all) }
    let treeSeconds = seconds { leaves = tree.leaves(cases) }
    print("rule \(ruleSeconds)")
    for step in steps { print("step \(step.cases) \(step.interest)") }
    if let box = steps.last?.box {
      let test = QuasiP(cases, among: all)
      for limit in box.limits { print("limit \(limit.dimension) \(limit.isUpper ? 1 : 0) \(limit.value) \(test.value(limit, of: box))") }
    }
    print("tree \(treeSeconds)")
    for leaf in leaves.map(cases.score) { print("leaf \(leaf.cases) \(leaf.interest)") }
  }

  /// Numbers of four bytes: both samples and the mixtures after each other, each a point a row and an output a column.
  private static func indices(_ file: String, points: Int, factors: Int, outputs: Int) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: file), options: .alwaysMapped)
    precondition(data.count == (factors + 2) * points * outputs * 4, "the file has another size")
    let count = 32
    var batches = [SobolSums](repeating: SobolSums(factors: factors, outputs: outputs), count: count)
    let places = [Int](repeating: 12, count: outputs)
    let sums = data.withUnsafeBytes { bytes in
      let numbers = bytes.bindMemory(to: Float.self)
      return seconds {
        // NB: each piece writes the batch of its own.
        batches.withUnsafeMutableBufferPointer { buffer in
          nonisolated(unsafe) let (buffer, numbers) = (buffer, numbers)
          DispatchQueue.concurrentPerform(iterations: count) { batch in
            for point in points * batch / count..<points * (batch + 1) / count {
              let runs = (0..<factors + 2).map { mixture in
                let start = (mixture * points + point) * outputs
                return numbers[start..<start + outputs].map(Double.init)
              }
              buffer[batch].add(runs[0], runs[1], mixed: Array(runs[2...]), places: places)
            }
          }
        }
      }
    }
    var all: [[SobolIndices]] = []
    let made = seconds {
      let study = SobolBatches(batches, draws: 100, seed: 1)
      var found = [[SobolIndices]](repeating: [], count: outputs)
      found.withUnsafeMutableBufferPointer { buffer in
        nonisolated(unsafe) let buffer = buffer
        DispatchQueue.concurrentPerform(iterations: outputs) { output in buffer[output] = study.indices(ofOutput: output) }
      }
      all = found
    }
    print("sums \(sums)\nindices \(made)")
    for (output, own) in all.enumerated() {
      for (factor, index) in own.enumerated() {
        print("index \(output) \(factor) \(index.first.value) \(index.first.error) \(index.total.value) \(index.total.error)")
      }
    }
  }
}
