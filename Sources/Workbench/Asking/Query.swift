/// What stands after the question mark of an address.
struct Query: Sendable, Hashable {
  private let values: [String: String]

  init(_ text: String) {
    let pairs = text.split(separator: "&").prefix(32).compactMap { pair -> (String, String)? in
      let words = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let read = words.map { RequestPath.decoded($0.replacing("+", with: "%20")[...]) }
      guard let name = read.first ?? nil else { return nil }
      return (name, read.count > 1 ? read[1] ?? "" : "")
    }
    values = Dictionary(pairs) { first, _ in first }
  }

  /// The first value of a name; `nil` where it does not stand there.
  subscript(_ name: String) -> String? { values[name] }
}
