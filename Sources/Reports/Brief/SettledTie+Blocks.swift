import Dispersal
import Vocabulary

extension [SettledTie] {
  /// A list of ties with what could have come of each, under a line that says how they were settled; nothing where there are none.
  func blocks(in language: Language) -> [Block] {
    let words = TieWords(language: language)
    return isEmpty ? [] : [.paragraph(words.settled), .list(map(words.sentence))]
  }
}
