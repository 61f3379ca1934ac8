/// A Latin hypercube: of so many points each dimension has one in every of as many equal parts. A point is computed alone from its number.
///
/// The order of the parts is a permutation that takes no memory: rounds of Feistel over the next even power of two, walked on until it falls within
/// the number of points.
///
/// Sources: M. McKay, R. Beckman, W. Conover, "A comparison of three methods for selecting values of input variables in the analysis of output from a
/// computer code", Technometrics 21 (1979); J. Black, P. Rogaway, "Ciphers with arbitrary finite domains", CT-RSA 2002, for the permutation.
public struct LatinHypercube: Sendable {
  private let points: Int
  private let seed: UInt64
  /// Binary places of half a number of the walk.
  private let half: UInt64

  /// `points` from 1 on.
  public init(points: Int, seed: UInt64) {
    precondition(points > 0, "a hypercube has points")
    (self.points, self.seed) = (points, seed)
    var half: UInt64 = 1
    while 1 << (2 * half) < points { half += 1 }
    self.half = half
  }

  /// A number of a point, strictly between 0 and 1; points and dimensions count from 0.
  public func share(point: Int, dimension: Int) -> Double {
    let within = Stream(seed: seed, future: dimension, event: 3201).uniform(point)
    // Rounding may take the last part up to 1, which is no share.
    return min((Double(part(of: point, dimension: dimension)) + within) / Double(points), 1 - 0x1p-53)
  }

  /// The part in which a point lies.
  func part(of point: Int, dimension: Int) -> Int {
    let keys = Stream(seed: seed, future: dimension, event: 3200)
    var place = UInt64(point)
    repeat { place = walked(place, keys) } while place >= UInt64(points)
    return Int(place)
  }

  private func walked(_ place: UInt64, _ keys: Stream) -> UInt64 {
    let mask: UInt64 = (1 << half) - 1
    var (left, right) = (place >> half, place & mask)
    for round in 0..<6 {
      let mixed = Stream.mix(keys.bits(round) ^ (right &* 0x9e37_79b9_7f4a_7c15))
      (left, right) = (right, left ^ (mixed & mask))
    }
    return left << half | right
  }
}
