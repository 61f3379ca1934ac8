/// Reads what `ByteWriter` wrote. Throws `SweepError.brokenRecord` where bytes are missing or say what cannot be.
struct ByteReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  mutating func large() throws(SweepError) -> Int128 {
    var (left, shift): (UInt128, UInt128) = (0, 0)
    while true {
      guard place < bytes.count, shift < 128 else { throw .brokenRecord }
      let byte = bytes[place]
      place += 1
      left |= UInt128(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 { break }
    }
    return Int128(bitPattern: left >> 1) ^ -Int128(bitPattern: left & 1)
  }

  mutating func whole() throws(SweepError) -> Int {
    guard let number = Int(exactly: try large()) else { throw .brokenRecord }
    return number
  }

  /// How many of something follow; each takes a byte at least.
  mutating func count() throws(SweepError) -> Int {
    let count = try whole()
    guard (0...bytes.count - place).contains(count) else { throw .brokenRecord }
    return count
  }

  mutating func number() throws(SweepError) -> Double {
    guard place + 8 <= bytes.count else { throw .brokenRecord }
    let bits = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[place + $1]) << (8 * UInt64($1)) }
    place += 8
    return Double(bitPattern: bits)
  }
}
