/// A zip file of another program with one fixed time for all that lies in it, so that the same files give the same bytes.
///
/// Source: PKWARE, APPNOTE.TXT, version 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
struct ZipDates: Sendable, Hashable {
  /// The file as it was made.
  let bytes: [UInt8]

  /// The file with 1 January 1980 in both records of every entry; as it was where it is no zip file that can be read.
  var fixed: [UInt8] {
    guard let end, var offset = number(4, at: end + 16), let count = number(2, at: end + 10) else { return bytes }
    var fixed = bytes
    for _ in 0..<count {
      guard number(4, at: offset) == 0x0201_4B50, let local = number(4, at: offset + 42), number(4, at: local) == 0x0403_4B50,
        let name = number(2, at: offset + 28), let extra = number(2, at: offset + 30), let comment = number(2, at: offset + 32)
      else { return bytes }
      for time in [offset + 12, local + 10] where time + 4 <= bytes.count { fixed.replaceSubrange(time..<time + 4, with: Self.time) }
      offset += 46 + name + extra + comment
    }
    return fixed
  }

  /// Midnight, and the first day that the format knows.
  private static let time: [UInt8] = [0, 0, 0x21, 0]

  /// Where the record at the end begins; `nil` where there is none.
  private var end: Int? {
    guard bytes.count >= 22 else { return nil }
    return (max(0, bytes.count - 22 - 65_535)...bytes.count - 22).reversed().first { number(4, at: $0) == 0x0605_4B50 }
  }

  /// A number of so many bytes, the least first; `nil` beyond the file.
  private func number(_ size: Int, at offset: Int) -> Int? {
    guard offset >= 0, offset + size <= bytes.count else { return nil }
    return (0..<size).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}
