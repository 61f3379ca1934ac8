public import Vocabulary

/// Words of the search in sources and rulings.
public struct SearchPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  /// The search in the entries of a page, by the name of the page.
  public func search(_ page: String) -> String { t("Zoek in \(page)", "Search in \(page)") }
  public var field: String { t("Woorden, een naam, een zaaknummer of een jaar", "Words, a name, a case number or a year") }
  public var button: String { t("Zoek", "Search") }

  /// The page with what was found.
  public func title(_ page: String, _ search: String) -> String { t("\(page): met “\(search)”", "\(page): with “\(search)”") }

  /// How many were found.
  public func found(_ count: Int, _ search: String) -> Prose {
    guard count > 0 else {
      return t(
        "Nergens staat “\(search)”. Probeer minder woorden; accenten en hoofdletters maken niet uit.",
        "“\(search)” stands nowhere. Try fewer words; accents and capitals do not matter.")
    }
    let entries = numbers.whole(count)
    return t("Gevonden: \(entries).", "Found: \(entries).")
  }
}
