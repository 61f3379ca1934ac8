public import Vocabulary

extension Norm.Uncertainty {
  /// The word in both languages.
  public var name: Phrase {
    switch self {
    case .low: Phrase(nl: "laag", en: "low")
    case .medium: Phrase(nl: "middel", en: "medium")
    case .high: Phrase(nl: "hoog", en: "high")
    }
  }
}
