public import Vocabulary

/// Words of the form that does the course of talks of a dossier again at a table.
public struct ReplayFormWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public func title(_ dossier: String) -> String { t("Zien hoe het ging: \(dossier)", "See how it went: \(dossier)") }
  public var intro: String {
    t(
      "Het dossier vertelt hoe het overleg verliep. Dat verloop wordt als handelingen aan een tafel gedaan, openbaar en elk met zijn bron. "
        + "Daarna staat op die tafel wat haar verslag zegt: of er iets was waar allen mee konden leven, welke grenzen botsten, en wat een "
        + "stemming had gedaan.",
      "The dossier tells how the talks went. That course is done as acts at a table, in public and each with its source. Then the table says "
        + "what its record tells: whether there was anything that all could live with, which limits clashed, and what a vote would have done.")
  }
  public var button: String { t("Speel het verloop na", "Replay the course of talks") }

  public var seen: String { t("Zien hoe het overleg ging", "See how the talks went") }
  public func way(_ link: Prose) -> Prose {
    t(
      "\(link): het verloop als handelingen aan een tafel, en wat het verslag daarvan zelf zegt",
      "\(link): their course as acts at a table, and what its record itself tells")
  }

  public static func noReplay(_ dossier: String) -> Phrase {
    Phrase(
      nl: "Het dossier “\(dossier)” vertelt geen verloop dat na te spelen is. Kies een van de dossiers waarbij “Speel het verloop na” staat.",
      en: "The dossier “\(dossier)” tells no course of talks to replay. Choose one of the dossiers with “Replay the course of talks”.")
  }
}
