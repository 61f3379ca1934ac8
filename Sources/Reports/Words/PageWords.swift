public import Vocabulary

/// Words that every page has.
public struct PageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var skip: String { t("Naar de inhoud", "Skip to content") }
  public var menu: String { t("Bladen", "Sheets") }
  public var sources: String { t("Bronnen", "Sources") }
  /// The name of a table without a caption.
  public var table: String { t("Tabel", "Table") }
  /// Over a table that is wider than a small screen.
  var aside: String { t("Schuif de tabel opzij voor de overige kolommen →", "Scroll the table sideways for the other columns →") }
  /// Before a table with many links, for who goes by keyboard.
  var pastTable: String { t("Voorbij de tabel", "Past the table") }
  /// Over the folded figures of a picture.
  public var figures: String { t("De cijfers van deze figuur", "The figures of this picture") }
  /// Before the links to a picture as a file.
  var chartAsFile: String { t("Als bestand:", "As a file:") }
  public var sourceOfChart: String { t("Bron:", "Source:") }
  public func source(_ number: Int) -> String { t("bron \(number)", "source \(number)") }
}
