/// Sobol's sequence: points that fill the unit cube evenly, each computed alone from its number.
///
/// The points are shifted by the seed, digit by digit, so that none has a number of nought and another seed gives another sample that is as even. A
/// beginning of a power of two points is most even.
///
/// Sources: I. M. Sobol', "On the distribution of points in a cube and the approximate evaluation of integrals", USSR Comput. Math. Math. Phys. 7
/// (1967); the order of I. Antonov and V. Saleev, same journal 19 (1979); the shift of P. L'Ecuyer and C. Lemieux, "Recent advances in randomized
/// quasi-Monte Carlo methods", in: Modeling Uncertainty (2002). Direction numbers: see `SobolDirections`.
public struct SobolSequence: Sendable {
  /// Most dimensions that there are direction numbers for.
  public static let dimensionsLimit = SobolDirections.rows.count + 1

  /// By dimension, the direction number of every binary place, the first the largest.
  private let directions: [[UInt32]]
  private let shifts: [UInt32]

  /// `dimensions` from 1 to `dimensionsLimit`.
  public init(dimensions: Int, seed: UInt64) {
    precondition((1...Self.dimensionsLimit).contains(dimensions), "as many dimensions as there are direction numbers for")
    directions = (0..<dimensions).map(Self.directions)
    shifts = (0..<dimensions).map { UInt32(truncatingIfNeeded: Stream(seed: seed, future: $0, event: 3100).bits(0) >> 32) }
  }

  /// A number of a point, strictly between 0 and 1; points and dimensions count from 0.
  public func share(point: Int, dimension: Int) -> Double {
    (Double(digits(point: point, dimension: dimension) ^ shifts[dimension]) + 0.5) * 0x1p-32
  }

  /// The 32 binary places of a number of a point before the shift.
  func digits(point: Int, dimension: Int) -> UInt32 {
    var (left, place, digits) = (UInt32(truncatingIfNeeded: point ^ (point >> 1)), 0, UInt32(0))
    while left != 0 {
      if left & 1 == 1 { digits ^= directions[dimension][place] }
      (left, place) = (left >> 1, place + 1)
    }
    return digits
  }

  private static func directions(of dimension: Int) -> [UInt32] {
    guard dimension > 0 else { return (0..<32).map { 1 << (31 - UInt32($0)) } }
    let row = SobolDirections.rows[dimension - 1]
    let (polynomial, degree) = (row[0], row.count - 1)
    var directions: [UInt32] = []
    for place in 0..<32 {
      guard place >= degree else {
        directions.append(row[place + 1] << (31 - UInt32(place)))
        continue
      }
      var next = directions[place - degree] ^ (directions[place - degree] >> UInt32(degree))
      for back in 1..<max(degree, 1) where (polynomial >> UInt32(degree - 1 - back)) & 1 == 1 { next ^= directions[place - back] }
      directions.append(next)
    }
    return directions
  }
}
