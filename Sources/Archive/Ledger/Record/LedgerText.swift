import Foundation

/// Records and receipts as they lie in files.
enum LedgerText {
  /// Throws `LedgerError.unreadable` where there is no such text.
  static func read(_ path: String) throws(LedgerError) -> String {
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path: path, DiskFault(number: errno == 0 ? ENOENT : errno)) }
    return String(decoding: data, as: UTF8.self)
  }
}

extension LedgerRecord {
  /// Reads a record from a file. Throws `LedgerError`.
  public init(file path: String) throws { try self.init(LedgerText.read(path)) }
}

extension LedgerReceipt {
  /// The receipts in files, one a line. Throws `LedgerError`.
  public static func all(in paths: [String]) throws -> [LedgerReceipt] {
    try paths.flatMap { path in
      try LedgerText.read(path).split(whereSeparator: \.isNewline).map { try LedgerReceipt(String($0)) }
    }
  }
}
