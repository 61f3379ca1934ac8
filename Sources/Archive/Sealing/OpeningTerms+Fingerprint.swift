public import Talks

extension OpeningTerms {
  /// What people compare who read the terms on two machines: eight groups of a hash over all of them, as `1a2b 3c4d …`.
  public var fingerprint: String {
    get throws {
      let text = try CanonicalJSON(encoding: self).bytes
      let digits = Hexadecimal.text(LedgerFields(.terms).whole(Int64(text.count)).fixed(text).hash.bytes.prefix(16))
      return stride(from: 0, to: 32, by: 4).map { String(digits.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }
  }

  /// Whether a typed fingerprint is of these terms; spaces, dashes and capitals do not count.
  public func has(fingerprint: String) throws -> Bool {
    try fingerprint.lowercased().filter { !$0.isWhitespace && $0 != "-" } == self.fingerprint.filter { $0 != " " }
  }
}
