extension LedgerRecord {
  /// Heads that the table's key did not sign, or that are not of these rows; and rows that no head covers.
  func headFaults() -> [LedgerFault] {
    var faults: [LedgerFault] = []
    for signed in heads {
      let count = signed.head.count
      if !signed.isSigned {
        faults.append(.headSignature(count: count))
      } else if count > rows.count {
        faults.append(.headBeyond(count: count, rows: rows.count))
      } else if hash(at: count) != signed.head.hash {
        faults.append(.head(count: count))
      }
    }
    let covered = heads.map(\.head.count).max() ?? 0
    if covered < rows.count || heads.isEmpty { faults.append(.unsigned(after: covered)) }
    return faults
  }

  /// The counts of the receipts that fit, the furthest first, and what the others show.
  func receiptFaults(_ receipts: [LedgerReceipt]) -> (sound: [Int], faults: [LedgerFault]) {
    var sound: [Int] = []
    var faults: [LedgerFault] = []
    var hashes: [Int: LedgerHash] = [:]
    for receipt in receipts {
      let count = receipt.head.count
      if receipt.identity != identity {
        faults.append(.foreignReceipt(count: count))
      } else if !receipt.isSigned {
        faults.append(.receiptSignature(count: count))
      } else {
        if let other = hashes.updateValue(receipt.head.hash, forKey: count), other != receipt.head.hash { faults.append(.forked(count: count)) }
        if count > rows.count {
          faults.append(.cut(rows: rows.count, receipt: count))
        } else if hash(at: count) == receipt.head.hash {
          sound.append(count)
        } else {
          faults.append(.rewritten(count: count))
        }
      }
    }
    return (sound.sorted(by: >), faults)
  }
}
