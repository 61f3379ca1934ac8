public import Vocabulary

extension Remark {
  /// What there is to know and what may be done, without the place.
  public func sentence(in language: Language) -> String { phrase[language] }

  /// The place and the sentence on one line.
  public func line(in language: Language) -> String { "\(place): \(sentence(in: language))" }

  private var phrase: Phrase {
    switch kind {
    case .readByNothing(let key):
      Phrase(
        nl: "“\(key)” wordt gecontroleerd en verder door niets gelezen. U mag het weglaten.",
        en: "“\(key)” is checked, and nothing else reads it. You may leave it out.")
    }
  }
}
