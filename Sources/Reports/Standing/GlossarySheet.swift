public import Vocabulary

/// The words of the pages in alphabetical order, each with a name that links can point at.
public struct GlossarySheet: Sendable {
  private let words: GlossaryWords

  public init(_ language: Language) { words = GlossaryWords(language: language) }

  public var sheet: Sheet {
    let language = words.language
    let terms = GlossaryTerm.all.sorted { $0.word[language].lowercased() < $1.word[language].lowercased() }
    return Sheet(
      id: "glossary", title: words.title,
      blocks: [.paragraph(words.introduction)]
        + terms.flatMap { term -> [Block] in
          [.subheading(Prose(term.word[language]), id: Self.anchor(term.word.en)), .paragraph(Prose(sentence(term))), .note(other(term))]
        })
  }

  /// The name of a word on the page, by its English.
  public static func anchor(_ english: String) -> String { Addresses.anchor("word", english) }

  private func sentence(_ term: GlossaryTerm) -> String {
    let meaning = term.meaning[words.language]
    return "\(meaning.prefix(1).uppercased())\(meaning.dropFirst())."
  }

  private func other(_ term: GlossaryTerm) -> Prose { words.other(words.language == .nl ? term.word.en : term.word.nl) }
}
