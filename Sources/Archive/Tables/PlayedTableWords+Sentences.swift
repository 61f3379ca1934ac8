import Vocabulary

/// What a table that is opened to be played is called.
enum PlayedTableWords {
  static let chair = Phrase(nl: "voorzitter", en: "chair")
  static func name(_ title: Phrase) -> Phrase { Phrase(nl: "Gespeeld: \(title.nl)", en: "Played: \(title.en)") }
}
