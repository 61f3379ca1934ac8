/// Writes the head of a Parquet file: structures in the compact protocol of Thrift.
///
/// Source: Apache Thrift, "Thrift Compact protocol encoding", <https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md>.
struct ThriftWriter {
  private enum Kind: UInt8 { case i32 = 5, i64 = 6, binary = 8, list = 9, structure = 12 }

  private(set) var bytes: [UInt8] = []
  /// The last field of each structure that is open.
  private var fields: [Int] = [0]

  mutating func i32(_ field: Int, _ value: Int) {
    head(field, .i32)
    zigzag(value)
  }

  mutating func i64(_ field: Int, _ value: Int) {
    head(field, .i64)
    zigzag(value)
  }

  mutating func text(_ field: Int, _ value: String) {
    head(field, .binary)
    text(value)
  }

  mutating func structure(_ field: Int, _ body: (inout Self) -> Void) {
    head(field, .structure)
    structure(body)
  }

  mutating func structures<Item>(_ field: Int, _ items: [Item], _ body: (inout Self, Item) -> Void) {
    list(field, items.count, .structure)
    for item in items { structure { body(&$0, item) } }
  }

  mutating func i32s(_ field: Int, _ values: [Int]) {
    list(field, values.count, .i32)
    for value in values { zigzag(value) }
  }

  mutating func texts(_ field: Int, _ values: [String]) {
    list(field, values.count, .binary)
    for value in values { text(value) }
  }

  /// Ends the outermost structure.
  mutating func stop() { bytes.append(0) }

  private mutating func structure(_ body: (inout Self) -> Void) {
    fields.append(0)
    body(&self)
    stop()
    fields.removeLast()
  }

  private mutating func list(_ field: Int, _ count: Int, _ kind: Kind) {
    head(field, .list)
    if count < 15 { return bytes.append(UInt8(count) << 4 | kind.rawValue) }
    bytes.append(0xF0 | kind.rawValue)
    varint(UInt64(count))
  }

  private mutating func text(_ value: String) {
    varint(UInt64(value.utf8.count))
    bytes += value.utf8
  }

  /// Fields are numbered up from the last one, by less than sixteen.
  private mutating func head(_ field: Int, _ kind: Kind) {
    bytes.append(UInt8(field - fields[fields.count - 1]) << 4 | kind.rawValue)
    fields[fields.count - 1] = field
  }

  private mutating func zigzag(_ value: Int) { varint(UInt64(bitPattern: Int64(value << 1 ^ value >> 63))) }

  mutating func varint(_ value: UInt64) {
    var left = value
    while left >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: left) | 0x80)
      left >>= 7
    }
    bytes.append(UInt8(left))
  }
}
