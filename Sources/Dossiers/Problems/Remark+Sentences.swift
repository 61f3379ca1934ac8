public import Vocabulary

extension Remark {
  /// What there is to know and what may be done, without the place.
  public func sentence(in language: Language) -> String { phrase[language] }

  /// The place and the sentence on one line.
  public func line(in language: Language) -> String { "\(place): \(sentence(in: language))" }

  private func notReadTwice(_ norms: String, isOne: Bool) -> Phrase {
    Phrase(
      nl: (isOne ? "Niet een tweede keer gelezen naast het artikel: " : "Niet een tweede keer gelezen naast hun artikel: ") + norms + ".",
      en: (isOne ? "Not read a second time beside its article: " : "Not read a second time beside their articles: ") + norms + ".")
  }

  private var phrase: Phrase {
    switch kind {
    case .answerAfter(let day, let answer):
      Phrase(
        nl: "Dit antwoord is van \(Phrase(answer).nl), na \(Phrase(day).nl). Het telt alleen mee bij “polder review --on” vanaf zijn datum.",
        en: "This answer is of \(Phrase(answer).en), after \(Phrase(day).en). It counts only in “polder review --on” from its date.")
    case .readByNothing(let key):
      Phrase(
        nl: "“\(key)” wordt gecontroleerd en verder door niets gelezen. U mag het weglaten.",
        en: "“\(key)” is checked, and nothing else reads it. You may leave it out.")
    case .notReadTwice(let norms):
      notReadTwice(norms.map(\.rawValue).joined(separator: ", "), isOne: norms.count == 1)
    }
  }
}
