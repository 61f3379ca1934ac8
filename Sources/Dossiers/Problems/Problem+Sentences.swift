public import Vocabulary

extension Problem {
  /// What is wrong and what to do, without the place.
  public func sentence(in language: Language) -> String { fault.sentence[language] }

  /// The place and the sentence on one line.
  public func line(in language: Language) -> String { "\(place): \(sentence(in: language))" }
}

extension Problem.Fault {
  var sentence: Phrase {
    switch self {
    case .folderMissing: FileSentences.folderMissing
    case .fileMissing: FileSentences.fileMissing
    case .fileUnreadable: FileSentences.fileUnreadable
    case .notUTF8(let byte): FileSentences.notUTF8(byte)
    case .otherEncoding(let name): FileSentences.otherEncoding(name)
    case .fileEmpty: FileSentences.fileEmpty
    case .noRows(let columns): FileSentences.noRows(columns)
    case .emptyList(let key): FileSentences.emptyList(key)
    case .syntax(let fault): FileSentences.syntax(fault)
    case .tooManyNodes(let limit): FileSentences.tooManyNodes(limit)
    case .quoteNotClosed: FileSentences.quoteNotClosed
    case .strayQuote: FileSentences.strayQuote
    case .textAfterQuote: FileSentences.textAfterQuote
    case .keyTwice(let key, let first): NameSentences.keyTwice(key, first)
    case .unknownKey(let key, let near, let allowed):
      suggestion(Phrase(nl: "“\(key)” is hier onbekend.", en: "“\(key)” is not known here."), near, allowed)
    case .missingKey(let key): ValueSentences.missingKey(key)
    case .wrongForm(let expected, let found): ValueSentences.wrongForm(expected, found)
    case .number(let refusal): refusal.sentence
    case .cell(let column, let fault): ValueSentences.cell(column, fault)
    case .outOfRange(let name, let value, let low, let high): ValueSentences.outOfRange(name, value, low, high)
    case .notOneOf(let value, let near, let allowed):
      suggestion(Phrase(nl: "“\(value)” kan hier niet.", en: "“\(value)” is not allowed here."), near, allowed)
    case .unknownName(let kind, let name, let near):
      suggestion(Phrase(nl: "Er is geen \(kind.word.nl) “\(name)”.", en: "There is no \(kind.word.en) “\(name)”."), near, [])
    case .ambiguousName(let kind, let name, let fits): NameSentences.ambiguousName(kind, name, fits)
    case .formerName(let name, let year, let successors): NameSentences.formerName(name, year, successors)
    case .meantTwice(let kind, let name, let first): NameSentences.meantTwice(kind, name, first)
    case .derivedLever(let lever): NameSentences.derivedLever(lever)
    case .nameTwice(let kind, let name, let first): NameSentences.nameTwice(kind, name, first)
    case .sharesDoNotAddUp(let name, let sum, let expected): ValueSentences.sharesDoNotAddUp(name, sum, expected)
    case .unsupported: ValueSentences.unsupported
    case .missingText(let language): ValueSentences.missingText(language)
    case .contradiction(let contradiction): contradiction.sentence
    case .cannotCompute(let error): ValueSentences.cannotCompute(error)
    }
  }

  private func suggestion(_ phrase: Phrase, _ near: String?, _ allowed: [String]) -> Phrase {
    if let near { return Phrase(nl: "\(phrase.nl) Bedoelde u “\(near)”?", en: "\(phrase.en) Did you mean “\(near)”?") }
    guard !allowed.isEmpty else { return phrase }
    let list = allowed.prefix(12).joined(separator: ", ") + (allowed.count > 12 ? ", …" : "")
    return Phrase(nl: "\(phrase.nl) Mogelijk zijn: \(list).", en: "\(phrase.en) Possible are: \(list).")
  }
}
