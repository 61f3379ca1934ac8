/// Writes whole numbers in as few bytes as they take, and others as their bits, low byte first: the same on every machine.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// A whole number, seven binary places a byte, small ones of either sign in few.
  mutating func whole(_ number: Int128) {
    var left = UInt128(bitPattern: (number << 1) ^ (number >> 127))
    while left >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: left) | 0x80)
      left >>= 7
    }
    bytes.append(UInt8(left))
  }

  mutating func whole(_ number: Int) { whole(Int128(number)) }

  /// All that is not a number is written alike.
  mutating func number(_ number: Double) {
    let bits = number.isNaN ? Double.nan.bitPattern : number.bitPattern
    for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: bits >> (8 * UInt64(shift)))) }
  }

  mutating func number(_ number: Float) {
    let bits = number.isNaN ? Float.nan.bitPattern : number.bitPattern
    for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: bits >> (8 * UInt32(shift)))) }
  }
}
