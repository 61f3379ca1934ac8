/// What the indices of many outputs are made from: sums over points of two samples, and of the first with one factor from the second. They are in
/// whole numbers, so that those of other points join to the same in any order.
///
/// An output with an unknown value in any run of a point leaves that point out.
public struct SobolSums: Sendable, Hashable {
  public let factors: Int
  /// Points, by output.
  package var counts: [Int]
  /// By output: the first sample, the second, and the squares of both.
  package var samples: [Int128]
  /// By output and factor: what a mixture moved; the second sample times that; and its square.
  package var mixtures: [Int128]

  public init(factors: Int, outputs: Int) {
    self.factors = factors
    counts = [Int](repeating: 0, count: outputs)
    samples = [Int128](repeating: 0, count: outputs * 3)
    mixtures = [Int128](repeating: 0, count: outputs * factors * 3)
  }

  /// Takes in a point: the outputs in the first sample, in the second, and in each mixture, with the binary places that the sums keep of each output.
  ///
  /// A value times two to the power of its places must stay below 2^50 in size.
  public mutating func add(_ first: [Double], _ second: [Double], mixed: [[Double]], places: [Int]) {
    for output in counts.indices {
      guard let a = Self.whole(first[output], places[output]), let b = Self.whole(second[output], places[output]) else { continue }
      let moved = mixed.compactMap { mixture in Self.whole(mixture[output], places[output]).map { $0 - a } }
      guard moved.count == factors else { continue }
      counts[output] += 1
      samples[output * 3] += a
      samples[output * 3 + 1] += b
      samples[output * 3 + 2] += a * a + b * b
      for (factor, step) in moved.enumerated() {
        let place = (output * factors + factor) * 3
        mixtures[place] += step
        mixtures[place + 1] += b * step
        mixtures[place + 2] += step * step
      }
    }
  }

  /// Takes in the sums over other points.
  public mutating func join(_ other: Self) {
    for index in counts.indices { counts[index] += other.counts[index] }
    for index in samples.indices { samples[index] += other.samples[index] }
    for index in mixtures.indices { mixtures[index] += other.mixtures[index] }
  }

  /// `nil` for what is not finite, or beyond what the sums hold.
  private static func whole(_ value: Double, _ places: Int) -> Int128? {
    let scaled = (value * Double(1 << places)).rounded()
    return scaled.isFinite && abs(scaled) < 0x1p50 ? Int128(scaled) : nil
  }
}
