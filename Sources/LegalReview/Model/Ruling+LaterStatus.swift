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
      switch (words.first, words.dropFirst().first) {
      case ("good", "law") where by.isEmpty: self = .goodLaw
      case ("doubtful", "since") where !by.isEmpty: self = .doubtful(since: by)
      case ("overtaken", "by") where !by.isEmpty: self = .overtaken(by: by)
      case ("refined", "by") where !by.isEmpty: self = .refined(by: by)
      case (_, _): return nil
      }
    }
  }
}
