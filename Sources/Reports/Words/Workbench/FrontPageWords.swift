public import Vocabulary

/// What the page with the front of a run says beside it.
public struct FrontPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var files: String { t("De nota als bestand", "The brief as a file") }

  /// The link to the brief that prints; its front is one side of A4.
  public var printedBrief: String { t("Nota om te printen (voorblad 1 A4)", "Brief to print (front on one A4)") }

  // MARK: What each file is

  public var page: String { t("de nota als webpagina, om te lezen of te printen", "the brief as a web page, to read or to print") }
  public var markdown: String { t("de nota als Markdown", "the brief as Markdown") }
  public var text: String { t("de nota als platte tekst", "the brief as plain text") }
  public var json: String { t("alle antwoorden, voor andere programma’s", "all answers, for other programs") }
  public var openDocument: String { t("de nota voor LibreOffice en andere tekstverwerkers", "the brief for LibreOffice and other word processors") }
  public var word: String { t("de nota voor Word", "the brief for Word") }
  public var print: String { t("de nota op papier", "the brief on paper") }
  public var figures: String { t("alle cijfers als tabellen, met leeswijzer en licentie", "all figures as tables, with a guide and the licence") }
  public var capsule: String {
    t(
      "alles in één bestand, om te bewaren en later na te rekenen",
      "everything in one file, to keep and to make again later")
  }

  /// Where other programs find what they read.
  public func programs(addresses: String, form: String) -> Prose {
    t(
      "Voor andere programma’s: \("alle adressen, als OpenAPI", to: .address(addresses)) en \("de vorm van assessment.json", to: .address(form)).",
      "For other programs: \("all addresses, as OpenAPI", to: .address(addresses)) and \("the form of assessment.json", to: .address(form)).")
  }

  /// The link to the paper that goes with a proposal.
  public var paperwork: Prose {
    t(
      "Voor de stukken: financiële gevolgen, gevolgen voor de uitvoering en juridische gevolgen, om over te nemen",
      "For the paperwork: financial, implementation and legal consequences, to copy")
  }
}
