/// A source of random numbers that depends on (seed, future, event) and is asked by person: the same person draws the same number
/// whatever happened to others, on whichever thread, under whichever variant.
///
/// Keys are mixed by the finaliser of SplitMix64; a number is the step of wyrand at the person's position in its sequence, one wide multiplication.
/// Sources: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014; Wang Yi, wyhash and wyrand (2019), which
/// passes BigCrush and PractRand.
public struct Stream: Sendable, Hashable {
  @usableFromInline let key: UInt64

  /// One stream per kind of event; `event` is any fixed small number.
  public init(seed: UInt64, future: Int, event: Int) {
    var key = Self.mix(seed &+ 0x9e37_79b9_7f4a_7c15)
    key = Self.mix(key ^ (UInt64(bitPattern: Int64(future)) &* 0xd134_2543_de82_ef95 &+ 0x9e37_79b9_7f4a_7c15))
    self.key = Self.mix(key ^ (UInt64(bitPattern: Int64(event)) &* 0x2545_f491_4f6c_dd1d &+ 0x632b_e59b_d9b4_e019))
  }

  /// A number strictly between 0 and 1, the same for the same person.
  @inlinable public func uniform(_ person: Int) -> Double { Self.uniform(bits(person)) }

  /// The 64 bits of which a number takes the upper 52.
  @inlinable
  @inline(__always)
  func bits(_ person: Int) -> UInt64 {
    let state = key &+ UInt64(bitPattern: Int64(person)) &* 0xa076_1d64_78bd_642f
    let product = state.multipliedFullWidth(by: state ^ 0xe703_7ed1_a0b4_28db)
    return product.high ^ product.low
  }

  /// The upper 52 bits as the digits of a number from 1 to 2; what is taken away leaves the middle of one of 2⁵² equal parts of 0 to 1, exactly.
  @inlinable
  @inline(__always)
  static func uniform(_ bits: UInt64) -> Double { Double(bitPattern: bits >> 12 | 0x3ff0_0000_0000_0000) - (1 - 0x1p-53) }

  @inlinable static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
