/// Indices of many outputs from sums over batches of points, with their errors from batches drawn anew.
///
/// The estimators are those of `SobolIndices`. An error is the standard deviation of the index over draws of as many batches, with replacement: the
/// bootstrap of B. Efron, "Bootstrap methods: another look at the jackknife", Ann. Statist. 7 (1979), over batches instead of points. Memory and time
/// do not grow with the points.
public struct SobolBatches: Sendable {
  private let batches: [SobolSums]
  /// How often each draw takes each batch.
  private let draws: [[Double]]

  /// `draws` from 2 on; batches in an order that is always the same.
  public init(_ batches: [SobolSums], draws: Int, seed: UInt64) {
    self.batches = batches
    self.draws = (0..<draws).map { draw in
      let stream = Stream(seed: seed, future: draw, event: 3300)
      return batches.indices.reduce(into: [Double](repeating: 0, count: batches.count)) { times, place in
        times[Int(stream.uniform(place) * Double(batches.count))] += 1
      }
    }
  }

  /// Points of which an output is known in all their runs.
  public func points(ofOutput output: Int) -> Int { batches.reduce(0) { $0 + $1.counts[output] } }

  /// One output with the indices of every factor; all not a number where it does not vary.
  public func indices(ofOutput output: Int) -> [SobolIndices] {
    let factors = batches.first?.factors ?? 0
    let count = points(ofOutput: output)
    let sum = batches.reduce(Int128(0)) { $0 + $1.samples[output * 3] + $1.samples[output * 3 + 1] }
    let mean = Double(sum) / max(Double(2 * count), 1)
    let parts = batches.map { Part($0, output, mean: mean) }
    let whole = Self.shares(parts, [Double](repeating: 1, count: parts.count), factors)
    let drawn = draws.map { Self.shares(parts, $0, factors) }
    return (0..<factors).map { factor in
      SobolIndices(
        first: .init(value: whole[factor].first, error: Self.deviation(drawn.map { $0[factor].first })),
        total: .init(value: whole[factor].total, error: Self.deviation(drawn.map { $0[factor].total })))
    }
  }

  /// The sums of a batch about a mean that is common to all, so that nothing large cancels.
  private struct Part {
    var count: Double
    var sum: Double
    var spread: Double
    /// By factor: what the mixture moved, the second sample about the mean times that, and its square.
    var mixtures: [(moved: Double, cross: Double, square: Double)]

    init(_ sums: SobolSums, _ output: Int, mean: Double) {
      count = Double(2 * sums.counts[output])
      let both = Double(sums.samples[output * 3] + sums.samples[output * 3 + 1])
      sum = both - count * mean
      spread = Double(sums.samples[output * 3 + 2]) - mean * (2 * both - count * mean)
      mixtures = (0..<sums.factors).map { factor in
        let place = (output * sums.factors + factor) * 3
        let moved = Double(sums.mixtures[place])
        return (moved, Double(sums.mixtures[place + 1]) - mean * moved, Double(sums.mixtures[place + 2]))
      }
    }
  }

  private static func shares(_ parts: [Part], _ times: [Double], _ factors: Int) -> [(first: Double, total: Double)] {
    var (count, sum, spread) = (0.0, 0.0, 0.0)
    var mixtures = [(moved: Double, cross: Double, square: Double)](repeating: (0, 0, 0), count: factors)
    for (part, times) in zip(parts, times) where times > 0 {
      count += times * part.count
      sum += times * part.sum
      spread += times * part.spread
      for factor in mixtures.indices {
        mixtures[factor].moved += times * part.mixtures[factor].moved
        mixtures[factor].cross += times * part.mixtures[factor].cross
        mixtures[factor].square += times * part.mixtures[factor].square
      }
    }
    // What is left of the mean in this draw.
    let shift = sum / max(count, 1)
    let variance = spread - count * shift * shift
    guard variance > 1e-9 * max(spread, 1e-300), count > 4 else { return mixtures.map { _ in (.nan, .nan) } }
    return mixtures.map { (2 * ($0.cross - shift * $0.moved) / variance, $0.square / variance) }
  }

  /// Not a number where any of the values is.
  private static func deviation(_ values: [Double]) -> Double {
    let middle = values.reduce(0, +) / Double(values.count)
    return (values.reduce(0) { $0 + ($1 - middle) * ($1 - middle) } / Double(values.count - 1)).squareRoot()
  }
}
