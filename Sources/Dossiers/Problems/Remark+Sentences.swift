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

  private static func name(of language: Language) -> Phrase {
    switch language {
    case .nl: Phrase(nl: "Nederlands", en: "Dutch")
    case .en: Phrase(nl: "Engels", en: "English")
    }
  }

  /// That texts of a language are shown in another.
  private static func fallsBack(_ language: Language, _ shown: String, _ texts: Int) -> Phrase {
    let (count, name) = (Phrase.counted(texts, ("tekst staat", "teksten staan"), ("text is", "texts are")), Self.name(of: language))
    return Phrase(
      nl: "Dit dossier heeft geen \(name.nl): \(count.nl) er in de taal “\(shown)”.",
      en: "This dossier has no \(name.en): \(count.en) shown in the language “\(shown)”.")
  }

  private var phrase: Phrase {
    switch kind {
    case .answerAfter(let day, let answer):
      Phrase(
        nl: "Dit antwoord is van \(Phrase(answer).nl), na \(Phrase(day).nl). Het telt alleen mee bij “polder review --on” vanaf zijn datum.",
        en: "This answer is of \(Phrase(answer).en), after \(Phrase(day).en). It counts only in “polder review --on” from its date.")
    case .fallsBack(let language, let shown, let texts):
      Self.fallsBack(language, shown, texts)
    case .readByNothing(let key):
      Phrase(
        nl: "“\(key)” wordt gecontroleerd en verder door niets gelezen. U mag het weglaten.",
        en: "“\(key)” is checked, and nothing else reads it. You may leave it out.")
    case .takenAsCertain:
      Phrase(
        nl: "Hier ontbreekt “confidence”; dit telt daarom als zeker. Geef high, medium of low.",
        en: "“confidence” is missing here, so this counts as certain. Give high, medium or low.")
    case .notReadTwice(let norms):
      notReadTwice(norms.map(\.rawValue).joined(separator: ", "), isOne: norms.count == 1)
    }
  }
}
