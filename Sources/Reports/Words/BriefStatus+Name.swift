public import Vocabulary

extension BriefStatus {
  /// As a brief prints it, and as an option takes it.
  public var name: Phrase {
    switch self {
    case .draft: Phrase(nl: "concept", en: "draft")
    case .final: Phrase(nl: "definitief", en: "final")
    }
  }
}
