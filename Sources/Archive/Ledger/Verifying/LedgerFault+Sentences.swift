public import Vocabulary

extension LedgerFault {
  /// What was found.
  public var sentence: Phrase {
    switch self {
    case .number(let found, let expected): RowSentences.number(found, expected)
    case .count(let found, let said): RowSentences.count(found, said)
    case .previous(let row): RowSentences.previous(row)
    case .rowHash(let row): RowSentences.rowHash(row)
    case .identifierTwice(let row, let first): RowSentences.identifierTwice(row, first)
    case .moment(let row): RowSentences.moment(row)
    case .opening(let row): RowSentences.opening(row)
    case .stray(let row): RowSentences.stray(row)
    case .missing(let row): RowSentences.missing(row)
    case .erasure(let row, let by): RowSentences.erasure(row, by)
    case .seatSignature(let row, let seat): SignatureSentences.seatSignature(row, seat)
    case .seatKey(let row, let seat): SignatureSentences.seatKey(row, seat)
    case .seen(let row, let count): SignatureSentences.seen(row, count)
    case .unsigned(let row): SignatureSentences.unsigned(row)
    case .headSignature(let count): SignatureSentences.headSignature(count)
    case .head(let count): SignatureSentences.head(count)
    case .headBeyond(let count, let rows): SignatureSentences.headBeyond(count, rows)
    case .key(let found, let expected): SignatureSentences.key(found, expected)
    case .foreignReceipt(let count): ReceiptSentences.foreignReceipt(count)
    case .receiptSignature(let count): ReceiptSentences.receiptSignature(count)
    case .cut(let rows, let receipt): ReceiptSentences.cut(rows, receipt)
    case .rewritten(let count): ReceiptSentences.rewritten(count)
    case .forked(let count): ReceiptSentences.forked(count)
    }
  }
}
