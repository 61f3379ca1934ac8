extension LedgerRecord {
  /// Reads a record from its lines. What is read need not be sound; `verified` tells. Throws `LedgerError.line`.
  public init(_ text: String) throws {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard case .header(var record)? = try lines.first.map({ try LedgerLine.read($0, at: 1) }) else { throw LedgerError.line(1, .other("ledger")) }
    for (index, line) in lines.enumerated().dropFirst() {
      // The end of the last line.
      if line.isEmpty, index == lines.count - 1 { break }
      try record.add(LedgerLine.read(line, at: index + 1), at: index + 1)
    }
    self = record
  }

  private mutating func add(_ line: LedgerLine, at number: Int) throws {
    switch line {
    case .header: throw LedgerError.line(number, .other("row"))
    case .row(let row): rows.append(row)
    case .opening(let opening, let row):
      guard openings.updateValue(opening, forKey: row) == nil else { throw LedgerError.line(number, .other("row")) }
    case .erased(let row, let by):
      guard erasures.updateValue(by, forKey: row) == nil else { throw LedgerError.line(number, .other("row")) }
    case .head(let head, let signature): heads.append(LedgerReceipt(identity: identity, head: head, signature: signature))
    case .receipt(let receipt): receipts.append(receipt)
    }
  }
}
