/// A source of random numbers that depends on (seed, future, event) and is asked by person: the same person draws the same number
/// whatever happened to others, on whichever thread, under whichever variant.
///
/// The generator is a counter hashed by the finaliser of SplitMix64.
/// Source: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
public struct Stream: Sendable, Hashable {
  @usableFromInline let key: UInt64

  /// One stream per kind of event; `event` is any fixed small number.
  public init(seed: UInt64, future: Int, event: Int) {
    var key = Self.mix(seed &+ 0x9e37_79b9_7f4a_7c15)
    key = Self.mix(key ^ (UInt64(bitPattern: Int64(future)) &* 0xd134_2543_de82_ef95 &+ 0x9e37_79b9_7f4a_7c15))
    self.key = Self.mix(key ^ (UInt64(bitPattern: Int64(event)) &* 0x2545_f491_4f6c_dd1d &+ 0x632b_e59b_d9b4_e019))
  }

  /// A number strictly between 0 and 1, the same for the same person.
  @inlinable public func uniform(_ person: Int) -> Double {
    let bits = Self.mix(key &+ UInt64(bitPattern: Int64(person)) &* 0x9e37_79b9_7f4a_7c15)
    return (Double(bits >> 12) + 0.5) * 0x1p-52
  }

  @inlinable static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
