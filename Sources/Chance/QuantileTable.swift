/// A distribution by its quantile function, ready to be sampled by inversion: one uniform number gives one draw, without a logarithm.
///
/// The function is a cubic on each cell. Cells halve towards both tails, so that a cell spans a thirty-second of the distance to its tail; the
/// draw lies within 1e-7 of the exact quantile, relative to the scale of the distribution. Complexity: constant; about 110 KB a table.
public struct QuantileTable: Sendable {
  /// Four coefficients of each cell, first the lower half of the distribution, then the upper.
  @usableFromInline let cells: [SIMD4<Double>]

  @inlinable static var splits: Int { 5 }
  /// Cells per half: binary orders from 2⁻⁵³ to below 2⁻¹, and the cell of one half itself.
  @inlinable static var cellsPerHalf: Int { 53 << splits }
  /// The exponent of 2⁻⁵³, the smallest share that a uniform number can have, in cells. No stored constant: reading one costs a call.
  @inlinable static var firstCell: Int { (1023 - 53) << splits }

  /// `lower` gives the value at a share of at most one half from below, `upper` the value at such a share from above.
  public init(lower: (Double) -> Double, upper: (Double) -> Double) {
    var cells: [SIMD4<Double>] = []
    cells.reserveCapacity(2 * Self.cellsPerHalf)
    for half in 0..<2 {
      for cell in 0..<Self.cellsPerHalf {
        let from = Double(bitPattern: UInt64(Self.firstCell + cell) << UInt64(52 - Self.splits))
        let to = Double(bitPattern: UInt64(Self.firstCell + cell + 1) << UInt64(52 - Self.splits))
        cells.append(Self.cubic { half == 0 ? lower(from + (to - from) * $0) : upper(from + (to - from) * $0) })
      }
    }
    self.cells = cells
  }

  /// The cubic through four Chebyshev points of a cell, as coefficients of 1, t, t², t³ for t from 0 to 1.
  private static func cubic(_ value: (Double) -> Double) -> SIMD4<Double> {
    let points = (0..<4).map { 0.5 - 0.5 * Elementary.cos(Double.pi * (2 * Double($0) + 1) / 8) }
    // Newton's divided differences, then expanded.
    var differences = points.map(value)
    for order in 1..<4 {
      for index in stride(from: 3, through: order, by: -1) {
        differences[index] = (differences[index] - differences[index - 1]) / (points[index] - points[index - order])
      }
    }
    var coefficients = SIMD4<Double>(differences[3], 0, 0, 0)
    for index in stride(from: 2, through: 0, by: -1) {
      let shifted = SIMD4<Double>(0, coefficients[0], coefficients[1], coefficients[2])
      coefficients = shifted - coefficients * points[index]
      coefficients[0] += differences[index]
    }
    return coefficients
  }

  /// The value at a share strictly between 0 and 1, as `Stream.uniform` gives it.
  @inlinable
  @inline(__always)
  public func value(at share: Double) -> Double { cells.withUnsafeBufferPointer { $0.baseAddress.map { Self.value(at: share, $0) } ?? .nan } }

  @inlinable
  @inline(__always)
  static func value(at share: Double, _ cells: UnsafePointer<SIMD4<Double>>) -> Double {
    // Both branches are one subtraction, so that the compiler needs no jump that half the draws would mispredict.
    let isUpper = share >= 0.5
    return value(tail: abs((isUpper ? 1 : 0) - share), inUpperHalf: isUpper ? ~0 : 0, cells)
  }

  /// The same for the bits of a number: to the bit that of `Stream.uniform`.
  @inlinable
  @inline(__always)
  static func value(ofBits bits: UInt64, _ cells: UnsafePointer<SIMD4<Double>>) -> Double {
    // All ones in the upper half, where the share from above has the digits turned over.
    let upper = UInt64(bitPattern: Int64(bitPattern: bits) >> 63)
    return value(tail: Stream.uniform(bits ^ upper), inUpperHalf: upper, cells)
  }

  /// The value at a distance of at most one half to the tail of its half: the upper one where all bits are set, the lower where none is.
  @inlinable
  @inline(__always)
  static func value(tail: Double, inUpperHalf upper: UInt64, _ cells: UnsafePointer<SIMD4<Double>>) -> Double {
    let bits = tail.bitPattern
    let cell = Int(bits >> UInt64(52 - Self.splits)) &- Self.firstCell &+ Int(truncatingIfNeeded: upper & UInt64(Self.cellsPerHalf))
    // The bits below the cell's, as a number from 1 to 2, less 1.
    let offset = Double(bitPattern: (bits << UInt64(Self.splits)) & 0x000f_ffff_ffff_ffff | 0x3ff0_0000_0000_0000) - 1
    let cubic = cells[cell]
    return ((cubic[3] * offset + cubic[2]) * offset + cubic[1]) * offset + cubic[0]
  }

  /// The values of persons who follow each other, times a scale: to the bit those of `value(at:)` at their numbers, in one loop.
  public func fill(_ values: UnsafeMutableBufferPointer<Double>, from stream: Stream, first person: Int, scale: Double) {
    cells.withUnsafeBufferPointer { cells in
      guard let cells = cells.baseAddress else { return }
      for position in values.indices { values[position] = scale * Self.value(ofBits: stream.bits(person &+ position), cells) }
    }
  }

  /// The same for as many persons in any order.
  public func fill(_ values: UnsafeMutableBufferPointer<Double>, from stream: Stream, of persons: UnsafePointer<Int>, scale: Double) {
    cells.withUnsafeBufferPointer { cells in
      guard let cells = cells.baseAddress else { return }
      for position in values.indices { values[position] = scale * Self.value(ofBits: stream.bits(persons[position]), cells) }
    }
  }

  /// The exponential distribution with mean 1.
  public static let exponential = QuantileTable(lower: { -Elementary.log(onePlus: -$0) }, upper: { -Elementary.log($0) })

  /// The lognormal distribution with mean 1 and a standard deviation of its logarithm.
  public static func lognormal(sigma: Double) -> QuantileTable {
    let centre = -0.5 * sigma * sigma
    return QuantileTable(
      lower: { Elementary.exp(centre - sigma * normalDeviate(above: $0)) }, upper: { Elementary.exp(centre + sigma * normalDeviate(above: $0)) })
  }

  /// The standard normal value that a share of at most one half lies above, by Newton's method on the complementary error function.
  static func normalDeviate(above share: Double) -> Double {
    var deviate = (-2 * Elementary.log(share)).squareRoot()
    // From the right of the root of a convex function of the logarithm, every step goes left and stays right of it.
    for _ in 0..<60 {
      let tail = 0.5 * Elementary.erfc(deviate * 0.5.squareRoot())
      let density = Elementary.exp(-0.5 * deviate * deviate) / (2 * Double.pi).squareRoot()
      let step = tail / density * Elementary.log(tail / share)
      deviate += step
      if abs(step) < 1e-14 { break }
    }
    return deviate
  }
}
