/// Files in one file: stored as they are, without compression, and all of the same fixed time, so that the same files give the same bytes.
///
/// Source: PKWARE, APPNOTE.TXT, version 6.3.10, sections 4.3 and 4.4.
public struct ZipFile: Sendable, Hashable {
  /// A file with its name, which is no path upwards.
  public struct Entry: Sendable, Hashable {
    public var name: String
    public var bytes: [UInt8]

    public init(_ name: String, _ bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }

    /// A text in UTF-8.
    public init(_ name: String, text: String) { self.init(name, Array(text.utf8)) }
  }

  /// In the order in which they lie in the file.
  public let entries: [Entry]

  public init(_ entries: [Entry]) { self.entries = entries }

  /// The whole file.
  public var bytes: [UInt8] {
    var (whole, directory): ([UInt8], [UInt8]) = ([], [])
    for entry in entries {
      let start = whole.count
      let facts = Self.facts(of: entry)
      whole += Self.four(0x0403_4B50) + facts + Self.two(0) + Array(entry.name.utf8) + entry.bytes
      // Made by version 2.0; then extra field, comment, disk and attributes, all nought.
      directory += Self.four(0x0201_4B50) + Self.two(20) + facts
      directory += [UInt8](repeating: 0, count: 12) + Self.four(UInt32(start)) + Array(entry.name.utf8)
    }
    let count = Self.two(UInt16(entries.count))
    let end = Self.four(0x0605_4B50) + Self.four(0) + count + count + Self.four(UInt32(directory.count)) + Self.four(UInt32(whole.count))
    return whole + directory + end + Self.two(0)
  }

  /// What both records of a file say: version, name in UTF-8, stored, 1 January 1980, checksum, sizes and length of the name.
  private static func facts(of entry: Entry) -> [UInt8] {
    let size = four(UInt32(entry.bytes.count))
    let time = two(0) + two(0x0021)
    return two(20) + two(0x0800) + two(0) + time + four(checksum(entry.bytes)) + size + size + two(UInt16(entry.name.utf8.count))
  }

  private static func two(_ number: UInt16) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8)] }
  private static func four(_ number: UInt32) -> [UInt8] { two(UInt16(number & 0xFFFF)) + two(UInt16(number >> 16)) }

  /// CRC-32 with the polynomial of IEEE 802.3.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF) { $0 >> 8 ^ table[Int(($0 ^ UInt32($1)) & 0xFF)] }
  }

  private static let table: [UInt32] = (0..<256).map { (byte: UInt32) -> UInt32 in
    (0..<8).reduce(byte) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
  }
}
