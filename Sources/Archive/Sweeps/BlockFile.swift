import Crypto
import Foundation

/// The bytes of a block or of a result: a line that says which form, a line of what it is, a record, what is kept of every row, and a hash of all
/// before it.
enum BlockFile {
  /// What a file says that it is.
  struct Head: Codable, Hashable {
    static let currentForm = 1

    var form = Self.currentForm
    var version: String
    /// The hash of the question.
    var question: String
    /// The number of the block and rows of a block; `nil` for a result, which does not depend on how the work was cut.
    var block: Int?
    var blockSize: Int?
    /// Bytes of the record, and of what is kept of every row.
    var record: Int
    var kept: Int
  }

  private static let mark = "polder sweep\n"
  private static let hashLength = 65

  /// The head as it stands in a file.
  private static func lines(_ head: Head) throws -> [UInt8] { Array((mark + (try JSONText.file(head))).utf8) }

  /// Writes a file whole. `body` puts the record and then what is kept.
  static func write(_ file: URL, _ head: Head, body: (_ put: @escaping ([UInt8]) throws -> Void) throws -> Void) throws {
    try WholeFile.make(file) { put in
      var hash = SHA256()
      let add: ([UInt8]) throws -> Void = { bytes in
        hash.update(data: bytes)
        try put(bytes)
      }
      try add(lines(head))
      try body(add)
      try put(Array((hash.finalize().map { String(format: "%02x", $0) }.joined() + "\n").utf8))
    }
  }

  /// What a file holds; `nil` where it is not whole. What is kept of every row is given on piece by piece, before it is known that all is whole.
  static func read(_ file: URL, eachKept: (Data) throws -> Void) rethrows -> (head: Head, record: [UInt8])? {
    guard let handle = try? FileHandle(forReadingFrom: file) else { return nil }
    defer { try? handle.close() }
    guard let beginning = try? handle.read(upToCount: 4096), let (head, start) = head(of: beginning) else { return nil }
    guard head.record >= 0, head.kept >= 0, let size = try? handle.seekToEnd(), Int(size) == start + head.record + head.kept + hashLength else {
      return nil
    }
    guard (try? handle.seek(toOffset: UInt64(start))) != nil, let record = try? handle.read(upToCount: head.record) ?? Data() else { return nil }
    guard record.count == head.record else { return nil }
    var hash = SHA256()
    hash.update(data: beginning.prefix(start))
    hash.update(data: record)
    var left = head.kept
    while left > 0 {
      guard let piece = try? handle.read(upToCount: min(left, pieceSize)), !piece.isEmpty else { return nil }
      hash.update(data: piece)
      try eachKept(piece)
      left -= piece.count
    }
    let own = hash.finalize().map { String(format: "%02x", $0) }.joined() + "\n"
    guard let told = try? handle.read(upToCount: hashLength), String(decoding: told, as: UTF8.self) == own else { return nil }
    return (head, [UInt8](record))
  }

  private static let pieceSize = 1 << 20

  /// What a file says that it is, and where its record begins; `nil` for another file.
  private static func head(of data: Data) -> (Head, start: Int)? {
    let (mark, newline) = (Data(mark.utf8), UInt8(ascii: "\n"))
    guard data.starts(with: mark), let end = data[mark.count...].firstIndex(of: newline),
      let head = try? JSONDecoder().decode(Head.self, from: data[mark.count..<end]), head.form == Head.currentForm
    else { return nil }
    return (head, end + 1)
  }
}
