import Vocabulary

/// What the table of a province and its seats are called.
enum ProvincialTableNames {
  static let chair = Phrase(nl: "voorzitter", en: "chair")
  static let analyst = Phrase(nl: "analist", en: "analyst")
  static let lawyer = Phrase(nl: "jurist", en: "lawyer")
  static func table(_ province: String) -> Phrase { Phrase(nl: "Tafel van \(province)", en: "Table of \(province)") }
}
