import Chance
import Testing

/// Indices against functions whose indices are known on paper.
@Suite("Sobol's indices of published functions")
struct SensitivityTests {
  /// Saltelli's scheme on a function over so many numbers between 0 and 1, in batches.
  private static func indices(_ factors: Int, points: Int, _ function: ([Double]) -> Double) -> [SobolIndices] {
    let sequence = SobolSequence(dimensions: 2 * factors, seed: 1)
    var batches = [SobolSums](repeating: SobolSums(factors: factors, outputs: 1), count: 32)
    for point in 0..<points {
      let first = (0..<factors).map { sequence.share(point: point, dimension: $0) }
      let second = (0..<factors).map { sequence.share(point: point, dimension: factors + $0) }
      let mixed = (0..<factors).map { factor in
        var numbers = first
        numbers[factor] = second[factor]
        return [function(numbers)]
      }
      batches[point * 32 / points].add([function(first)], [function(second)], mixed: mixed, places: [28])
    }
    return SobolBatches(batches, draws: 100, seed: 2).indices(ofOutput: 0)
  }

  private static func check(_ indices: [SobolIndices], first: [Double], total: [Double]) {
    for (factor, own) in indices.enumerated() {
      #expect(abs(own.first.value - first[factor]) < 0.01, "first of \(factor): \(own.first)")
      #expect(abs(own.total.value - total[factor]) < 0.01, "total of \(factor): \(own.total)")
      // What is known lies within four of the errors that are told.
      #expect(abs(own.first.value - first[factor]) < 4 * own.first.error + 1e-4, "first of \(factor): \(own.first)")
      #expect(abs(own.total.value - total[factor]) < 4 * own.total.error + 1e-4, "total of \(factor): \(own.total)")
    }
  }

  /// Source: T. Ishigami, T. Homma (1990), with a = 7 and b = 0.1; the shares as in A. Saltelli et al., "Global Sensitivity Analysis: The Primer"
  /// (2008), section 4.
  @Test("Ishigami's function")
  func ishigami() {
    let pi = 3.14159265358979
    func wave(_ angle: Double) -> Double { Elementary.cos(angle - pi / 2) }
    let own = Self.indices(3, points: 8192) { numbers in
      let angles = numbers.map { pi * (2 * $0 - 1) }
      let third = angles[2] * angles[2] * angles[2] * angles[2]
      return wave(angles[0]) + 7 * wave(angles[1]) * wave(angles[1]) + 0.1 * third * wave(angles[0])
    }
    Self.check(own, first: [0.3139, 0.4424, 0], total: [0.5576, 0.4424, 0.2437])
  }

  /// Source: A. Saltelli, I. M. Sobol', "About the use of rank transformation in sensitivity analysis of model output", Reliab. Eng. Syst. Saf. 50
  /// (1995); the parts of the variance are 1 / (3 (1 + a)²).
  @Test("Sobol's g-function with the eight coefficients that Saltelli uses")
  func gFunction() {
    let coefficients = [0, 1, 4.5, 9, 99, 99, 99, 99]
    let parts = coefficients.map { 1 / (3 * (1 + $0) * (1 + $0)) }
    let variance = parts.reduce(1) { $0 * (1 + $1) } - 1
    let own = Self.indices(8, points: 16384) { numbers in
      zip(numbers, coefficients).reduce(1) { $0 * (abs(4 * $1.0 - 2) + $1.1) / (1 + $1.1) }
    }
    Self.check(own, first: parts.map { $0 / variance }, total: parts.map { $0 * (variance + 1) / (1 + $0) / variance })
  }
}
