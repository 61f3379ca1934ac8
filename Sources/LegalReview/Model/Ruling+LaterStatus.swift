extension Ruling {
  /// How later rulings stand to a ruling.
  public enum LaterStatus: Sendable, Hashable, Codable {
    case goodLaw
    /// Doubtful since, overtaken or refined by a later one, named as the bank names it.
    case doubtful(since: String)
    case overtaken(by: String)
    case refined(by: String)
    /// No longer there: a higher court decided otherwise in the same case.
    case setAside(by: String)

    /// As a bank writes it, such as `overtaken by ECHR-6697-18`; `nil` for a text of another form.
    public init?(written text: String) {
      let words = text.split { $0 == " " || $0 == "_" }.map(String.init)
      if words.first == "set", let own = text.wholeMatch(of: /set[ _]aside[ _]on[ _]appeal \((.+)\)/) {
        self = .setAside(by: String(own.1))
        return
      }
      let by = words.dropFirst(2).joined(separator: "_")
      let forms: [String: (String) -> LaterStatus] = [
        "doubtful since": { .doubtful(since: $0) }, "overtaken by": { .overtaken(by: $0) }, "refined by": { .refined(by: $0) },
      ]
      let form = words.prefix(2).joined(separator: " ")
      if form == "good law", by.isEmpty {
        self = .goodLaw
      } else if let form = forms[form], !by.isEmpty {
        self = form(by)
      } else {
        return nil
      }
    }
  }
}
