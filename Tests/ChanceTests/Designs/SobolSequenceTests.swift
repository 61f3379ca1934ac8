import Testing

@testable import Chance

@Suite("Sobol's sequence")
struct SobolSequenceTests {
  /// Source: F. Y. Kuo, S. Joe, "Notes on generating Sobol' sequences" (2008), the output of their program for ten points of three dimensions with
  /// the direction numbers `new-joe-kuo-6`.
  private static let published: [[Double]] = [
    [0, 0, 0], [0.5, 0.5, 0.5], [0.75, 0.25, 0.25], [0.25, 0.75, 0.75], [0.375, 0.375, 0.625], [0.875, 0.875, 0.125], [0.625, 0.125, 0.875],
    [0.125, 0.625, 0.375], [0.1875, 0.3125, 0.9375], [0.6875, 0.8125, 0.4375],
  ]

  @Test("begins with the published points")
  func published() {
    let sequence = SobolSequence(dimensions: 3, seed: 0)
    for (point, numbers) in Self.published.enumerated() {
      #expect((0..<3).map { Double(sequence.digits(point: point, dimension: $0)) * 0x1p-32 } == numbers, "point \(point)")
    }
  }

  @Test("of every dimension has one point in each of 2^k equal parts among its first 2^k, shifted or not", arguments: [1, 4, 10])
  func even(_ power: Int) {
    let sequence = SobolSequence(dimensions: SobolSequence.dimensionsLimit, seed: 5)
    let count = 1 << power
    for dimension in 0..<SobolSequence.dimensionsLimit {
      let plain = Set((0..<count).map { sequence.digits(point: $0, dimension: dimension) >> UInt32(32 - power) })
      let shifted = Set((0..<count).map { Int(sequence.share(point: $0, dimension: dimension) * Double(count)) })
      #expect(plain.count == count && shifted.count == count, "dimension \(dimension)")
    }
  }

  @Test("has no two dimensions alike, numbers strictly between 0 and 1, and other ones for another seed")
  func apart() {
    let (one, other) = (SobolSequence(dimensions: 160, seed: 1), SobolSequence(dimensions: 160, seed: 2))
    let columns = (0..<160).map { dimension in (0..<64).map { one.digits(point: $0, dimension: dimension) } }
    #expect(Set(columns).count == 160)
    let shares = (0..<160).map { one.share(point: 3, dimension: $0) }
    #expect(shares.allSatisfy { $0 > 0 && $0 < 1 })
    #expect(shares != (0..<160).map { other.share(point: 3, dimension: $0) })
  }

  @Test("integrates a smooth function far better than chance")
  func integral() {
    // The integral of the product of 2x over the unit cube is 1.
    let sequence = SobolSequence(dimensions: 6, seed: 9)
    let mean =
      (0..<4096).reduce(0.0) { sum, point in
        sum + (0..<6).reduce(1.0) { $0 * 2 * sequence.share(point: point, dimension: $1) }
      } / 4096
    // Of chance the standard error would be 0.033.
    #expect(abs(mean - 1) < 0.005, "\(mean)")
  }
}
