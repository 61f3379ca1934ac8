public import Vocabulary

/// What the first page says.
public struct StartPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var dossiers: String { t("Dossiers", "Dossiers") }
  public var dossiersOfTheProgram: Prose { t("Deze dossiers kunt u beoordelen.", "These dossiers can be assessed.") }
  public var runs: String { t("Bewaarde runs", "Stored runs") }
  /// Before the command that makes a run.
  public var noRuns: Prose { t("Er zijn nog geen runs. Deze opdracht maakt er een:", "There are no runs yet. This command makes one:") }

  /// A dossier, with a link to the run of it that leads.
  public func assessed(_ name: Prose, made: String) -> Prose {
    let moment = numbers.moment(written: made)
    return t("\(name), beoordeeld op \(moment)", "\(name), assessed on \(moment)")
  }

  /// A dossier without a run.
  public func notAssessed(_ name: String) -> Prose { t("\(name), nog niet beoordeeld", "\(name), not assessed yet") }

  // MARK: The ways on

  public var ways: String { t("Verder met deze run", "On from this run") }
  public var read: String { t("Lees de run", "Read the run") }
  /// Which run the page shows, and by which rule.
  public func from(_ run: String, futures: Int?, made: String) -> Prose {
    let moment = numbers.moment(written: made)
    let count: Prose = futures.map { "\(figure: numbers.futures($0)), " } ?? ""
    return t(
      """
      Hierboven staat run \(run): \(count)gemaakt op \(moment), voor iedereen te lezen. Van het nieuwste dossier staat hier de run over de meeste \
      varianten, daarvan die met de meeste toekomsten, en daarvan de nieuwste; de andere staan onderaan.
      """,
      """
      What stands above is run \(run): \(count)made on \(moment), open to everyone. Of the newest dossier this is the run about most variants, of \
      those the one with most futures, and of those the newest; the others stand below.
      """)
  }
  /// The brief that prints, in a sentence that says what it is for.
  public func brief(_ link: Prose) -> Prose { t("\(link), om te printen of door te sturen", "\(link), to print or to send on") }
  public var printedBrief: String { FrontPageWords(language).printedBrief }
  public var compareVariants: String { t("Vergelijk twee varianten", "Compare two variants") }
  public var compareRuns: String { t("Vergelijk twee runs", "Compare two runs") }
  public var findMunicipality: String { t("Zoek een gemeente", "Find a municipality") }
  /// A file that carries everything, in a sentence that says what it is for.
  public func verify(_ capsule: Prose) -> Prose {
    t(
      "Controleer een bestand: bewaar \(capsule) en laat het later narekenen met de opdracht hieronder.",
      "Verify a file: keep \(capsule) and have it made again later with the command below.")
  }
  public var capsule: String { t("deze run als één bestand", "this run as one file") }

  // MARK: Codes

  public var explain: String { t("Een cijfer uitgelegd", "A figure explained") }
  public var code: String {
    t("Code van vier tekens, zoals die achter een bevinding staat", "Code of four characters, as it stands behind a finding")
  }
  public var explainButton: String { t("Leg uit", "Explain") }
}
