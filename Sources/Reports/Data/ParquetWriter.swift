/// Writes a table as a Parquet file, a group of rows at a time: plain values, not compressed, one page a column and group.
///
/// Source: Apache Parquet, "File Format" and `parquet.thrift`, version 2.11, <https://parquet.apache.org/docs/file-format/>.
public struct ParquetWriter: Sendable {
  /// Where a column of a group of rows lies.
  private struct Chunk {
    var offset: Int
    var size: Int
    var values: Int
  }

  private let columns: [SweepTable.Column]
  private var pages: [Page]
  private var groups: [(rows: Int, chunks: [Chunk])] = []
  private var rows = 0
  private var offset: Int

  private static let mark = Array("PAR1".utf8)
  /// Rows of a group.
  private static let groupSize = 16_384

  public init(_ columns: [SweepTable.Column]) {
    self.columns = columns
    pages = columns.map { _ in Page() }
    offset = Self.mark.count
  }

  /// What a file begins with.
  public var head: [UInt8] { Self.mark }

  /// Takes in a row, as many cells as columns; gives the bytes that are ready to be written.
  public mutating func add(_ cells: [SweepTable.Cell]) -> [UInt8] {
    for (place, cell) in cells.enumerated() { pages[place].add(cell) }
    rows += 1
    return rows == Self.groupSize ? group() : []
  }

  /// The bytes of the rows that are left, and what a file ends with. `description` is kept in the file under a key.
  public mutating func finish(key: String, description: String) -> [UInt8] {
    let last = rows > 0 ? group() : []
    let footer = footer(key: key, description: description)
    let length = UInt32(footer.count)
    return last + footer + (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) } + Self.mark
  }

  private mutating func group() -> [UInt8] {
    var bytes: [UInt8] = []
    var chunks: [Chunk] = []
    for (column, page) in zip(columns, pages) {
      let body = column.kind == .single ? page.levels + page.values : page.values
      let own = Self.pageHead(rows, body.count) + body
      chunks.append(Chunk(offset: offset + bytes.count, size: own.count, values: rows))
      bytes += own
    }
    groups.append((rows, chunks))
    pages = columns.map { _ in Page() }
    rows = 0
    offset += bytes.count
    return bytes
  }

  private static func pageHead(_ rows: Int, _ size: Int) -> [UInt8] {
    var writer = ThriftWriter()
    writer.i32(1, 0)
    writer.i32(2, size)
    writer.i32(3, size)
    writer.structure(5) { head in
      head.i32(1, rows)
      head.i32(2, Encoding.plain)
      head.i32(3, Encoding.levels)
      head.i32(4, Encoding.levels)
    }
    writer.stop()
    return writer.bytes
  }

  private enum Encoding {
    static let plain = 0
    static let levels = 3
  }

  private func footer(key: String, description: String) -> [UInt8] {
    var writer = ThriftWriter()
    writer.i32(1, 2)
    // The first element is the root, which has the columns as its children.
    writer.structures(2, [nil] + columns.map(Optional.init)) { element, column in
      guard let column else {
        element.text(4, "schema")
        return element.i32(5, columns.count)
      }
      element.i32(1, column.kind.physicalType)
      element.i32(3, column.kind == .single ? 1 : 0)
      element.text(4, column.name)
      if column.kind == .text { element.i32(6, 0) }
    }
    writer.i64(3, groups.reduce(0) { $0 + $1.rows })
    writer.structures(4, groups) { element, group in
      element.structures(1, Array(zip(columns, group.chunks))) { chunk, pair in Self.write(pair.0, pair.1, to: &chunk) }
      element.i64(2, group.chunks.reduce(0) { $0 + $1.size })
      element.i64(3, group.rows)
    }
    writer.structures(5, [(key, description)]) { element, pair in
      element.text(1, pair.0)
      element.text(2, pair.1)
    }
    writer.text(6, "polder")
    writer.stop()
    return writer.bytes
  }

  private static func write(_ column: SweepTable.Column, _ chunk: Chunk, to writer: inout ThriftWriter) {
    writer.i64(2, chunk.offset)
    writer.structure(3) { about in
      about.i32(1, column.kind.physicalType)
      about.i32s(2, [Encoding.plain, Encoding.levels])
      about.texts(3, [column.name])
      about.i32(4, 0)
      about.i64(5, chunk.values)
      about.i64(6, chunk.size)
      about.i64(7, chunk.size)
      about.i64(9, chunk.offset)
    }
  }
}

/// The cells of one column in a group of rows.
private struct Page {
  private(set) var values: [UInt8] = []
  private var isKnown: [Bool] = []

  mutating func add(_ cell: SweepTable.Cell) {
    switch cell {
    case .whole(let number): append(UInt64(bitPattern: Int64(number)), 8)
    case .double(let number): append(number.bitPattern, 8)
    case .text(let text):
      append(UInt64(text.utf8.count), 4)
      values += text.utf8
    case .single(let number):
      isKnown.append(number != nil)
      if let number { append(UInt64(number.bitPattern), 4) }
    }
  }

  private mutating func append(_ bits: UInt64, _ count: Int) {
    for place in 0..<count { values.append(UInt8(truncatingIfNeeded: bits >> (8 * UInt64(place)))) }
  }

  /// Which rows have a value, a bit a row, with the length before it.
  var levels: [UInt8] {
    let groups = (isKnown.count + 7) / 8
    var run = ThriftWriter()
    run.varint(UInt64(groups) << 1 | 1)
    let bits = (0..<groups).map { group in
      (0..<8).reduce(UInt8(0)) { byte, bit in
        let row = group * 8 + bit
        return row < isKnown.count && isKnown[row] ? byte | 1 << UInt8(bit) : byte
      }
    }
    let body = run.bytes + bits
    return (0..<4).map { UInt8(truncatingIfNeeded: body.count >> (8 * $0)) } + body
  }
}

extension SweepTable.Column.Kind {
  /// The number of the type in the format.
  fileprivate var physicalType: Int {
    switch self {
    case .whole: 2
    case .single: 4
    case .double: 5
    case .text: 6
    }
  }
}
