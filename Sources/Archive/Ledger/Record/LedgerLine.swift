/// One line of a record.
enum LedgerLine {
  case header(LedgerRecord)
  case row(LedgerRow)
  case opening(LedgerOpening, number: Int)
  case erased(Int, by: Int)
  case head(LedgerHead, signature: [UInt8])
  case receipt(LedgerReceipt)

  static let form = "polder-ledger-1"

  init(header: LedgerRecord) { self = .header(header) }
  init(row: LedgerRow) { self = .row(row) }
  init(opening: LedgerOpening, number: Int) { self = .opening(opening, number: number) }
  init(erased: Int, by: Int) { self = .erased(erased, by: by) }
  init(head: LedgerReceipt) { self = .head(head.head, signature: head.signature) }
  init(receipt: LedgerReceipt) { self = .receipt(receipt) }

  /// What the line says that it is.
  var name: String {
    switch self {
    case .header: "ledger"
    case .row: "row"
    case .opening: "opening"
    case .erased: "erased"
    case .head: "head"
    case .receipt: "receipt"
    }
  }

  /// The line as it is written.
  var json: CanonicalJSON {
    var members: [(String, CanonicalJSON)] = [("line", .text(name))]
    switch self {
    case .header(let record): members += Self.members(record)
    case .row(let row): members += Self.members(row)
    case .opening(let opening, let number): members += [("number", Self.whole(number))] + Self.members(opening)
    case .erased(let number, let by): members += [("number", Self.whole(number)), ("by", Self.whole(by))]
    case .head(let head, let signature): members += Self.members(head) + [("signature", Self.hexadecimal(signature))]
    case .receipt(let receipt):
      members += Self.members(receipt.head) + Self.members(receipt.identity) + [("signature", Self.hexadecimal(receipt.signature))]
    }
    // Names of ours are each there once, and numbers of rows are small.
    return (try? CanonicalJSON(members)) ?? .null
  }

  private static func whole(_ number: Int) -> CanonicalJSON { .integer(Int64(number)) }

  private static func hexadecimal(_ bytes: [UInt8]) -> CanonicalJSON { .text(Hexadecimal.text(bytes)) }

  private static func members(_ identity: LedgerIdentity) -> [(String, CanonicalJSON)] {
    [("format", .text(form)), ("table", .text(identity.table)), ("key", hexadecimal(identity.key.bytes))]
  }

  private static func members(_ head: LedgerHead) -> [(String, CanonicalJSON)] {
    [("count", whole(head.count)), ("hash", hexadecimal(head.hash.bytes))]
  }

  private static func members(_ record: LedgerRecord) -> [(String, CanonicalJSON)] {
    let who: [(String, CanonicalJSON)] =
      switch record.reader {
      case .host: [("reader", .text("host"))]
      case .everyone: [("reader", .text("public"))]
      case .seat(let seat): [("reader", .text("seat")), ("seat", .text(seat))]
      }
    return members(record.identity) + who + [("count", whole(record.count)), ("grounds", .list(record.grounds.map(CanonicalJSON.text)))]
  }

  private static func members(_ row: LedgerRow) -> [(String, CanonicalJSON)] {
    let told: [(String, CanonicalJSON)] = row.told.map { [("instant", .integer($0.instant)), ("instantSalt", hexadecimal($0.salt))] } ?? []
    return [
      ("number", whole(row.number)), ("identifier", hexadecimal(row.identifier.bytes)), ("moment", hexadecimal(row.moment.bytes)),
      ("commitment", hexadecimal(row.commitment.bytes)), ("previous", hexadecimal(row.previous.bytes)), ("hash", hexadecimal(row.hash.bytes)),
    ] + told
  }

  private static func members(_ opening: LedgerOpening) -> [(String, CanonicalJSON)] {
    var members: [(String, CanonicalJSON)] = [
      ("salt", hexadecimal(opening.salt)), ("seat", .text(opening.words.seat)), ("kind", .text(opening.words.kind)),
      ("body", .text(opening.words.body.written)), ("readers", .text(opening.readers.text)), ("ground", .text(opening.ground)),
      ("seenCount", whole(opening.seen.count)), ("seenHash", hexadecimal(opening.seen.hash.bytes)),
    ]
    if case .seat(let key, let signature) = opening.attestation {
      members += [("signer", hexadecimal(key.bytes)), ("signature", hexadecimal(signature))]
    }
    return members
  }
}
