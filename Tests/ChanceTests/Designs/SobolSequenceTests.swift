import Testing

@testable import Chance

@Suite("Sobol's sequence")
struct SobolSequenceTests {
  /// Source: `scipy.stats.qmc.Sobol(3, scramble=False).random(10)` of SciPy 1.17.1, whose direction numbers are `new-joe-kuo-6.21201` of S. Joe,
  /// F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional projections", SIAM J. Sci. Comput. 30 (2008). They were first written down
  /// here from memory, and are the same.
  private static let published: [[Double]] = [
    [0, 0, 0], [0.5, 0.5, 0.5], [0.75, 0.25, 0.25], [0.25, 0.75, 0.75], [0.375, 0.375, 0.625], [0.875, 0.875, 0.125], [0.625, 0.125, 0.875],
    [0.125, 0.625, 0.375], [0.1875, 0.3125, 0.9375], [0.6875, 0.8125, 0.4375],
  ]

  /// The point with number 1000 of the same generator in its first 160 dimensions, times 1024.
  private static let thousandth = [
    225, 99, 531, 693, 287, 929, 47, 921, 513, 71, 87, 261, 165, 393, 147, 379, 737, 353, 1015, 743, 535, 563, 973, 553, 597, 929, 41, 1003, 61,
    349, 151, 149, 303, 607, 821, 789, 869, 851, 315, 491, 935, 261, 983, 719, 861, 95, 893, 941, 1023, 491, 361, 529, 771, 449, 129, 913, 465, 81,
    905, 585, 457, 617, 265, 457, 133, 509, 573, 61, 197, 877, 157, 261, 933, 245, 189, 917, 543, 547, 867, 123, 111, 755, 951, 767, 351, 1007, 963,
    491, 599, 723, 787, 547, 7, 615, 375, 887, 247, 783, 835, 191, 787, 555, 903, 567, 791, 65, 773, 693, 201, 105, 991, 815, 963, 629, 97, 885,
    135, 163, 37, 621, 261, 795, 509, 563, 465, 691, 173, 557, 913, 657, 41, 995, 947, 613, 489, 721, 707, 823, 831, 147, 611, 381, 1015, 889, 611,
    123, 661, 573, 393, 555, 45, 891, 491, 957, 373, 225, 755, 267, 255, 149,
  ]

  @Test("has the published point far on in 160 dimensions")
  func far() {
    let sequence = SobolSequence(dimensions: 160, seed: 0)
    #expect((0..<160).map { Int(sequence.digits(point: 1000, dimension: $0) >> 22) } == Self.thousandth)
  }

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
