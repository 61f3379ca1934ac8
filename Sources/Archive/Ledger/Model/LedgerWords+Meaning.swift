// The few members of a body that a ledger itself reads, whatever the kind of the act.
extension LedgerWords {
  /// The key that the body puts on record for a seat, as `"seatKey":{"key":…,"seat":…}`; from this row on that seat signs with it.
  var registeredKey: (seat: String, key: PublicKey)? {
    guard let member = body["seatKey"], let seat = member["seat"]?.text, let key = member["key"]?.text.flatMap({ PublicKey($0) }) else { return nil }
    return (seat, key)
  }

  /// The rows that the body erases on a ground, as `"erases":[…],"ground":…`; `nil` where it names no ground, or no rows.
  var erasedRows: [Int]? {
    guard let ground = body["ground"]?.text, !ground.isEmpty, let rows = body["erases"]?.list else { return nil }
    let numbers = rows.compactMap { $0.integer.map(Int.init) }
    return numbers.count == rows.count ? numbers : nil
  }
}
