/// A text in both languages, so that none can be forgotten.
public struct Phrase: Sendable, Hashable, Codable {
  public var nl: String
  public var en: String

  public init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// A name that is the same in both languages, such as that of a party.
  public init(same text: String) {
    nl = text
    en = text
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .nl: nl
    case .en: en
    }
  }
}
