public import Vocabulary

/// Words of the search on the page on places.
public struct PlacesPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var search: String { t("Zoek een gemeente", "Find a municipality") }
  public var field: String { t("Naam, deel van een naam of code", "Name, part of a name, or code") }
  public var button: String { t("Zoek", "Search") }
}
