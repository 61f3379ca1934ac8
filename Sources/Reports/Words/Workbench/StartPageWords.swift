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

  /// A dossier, with a link to its newest run.
  public func assessed(_ name: Prose, made: String) -> Prose {
    let moment = numbers.moment(written: made)
    return t("\(name), laatst beoordeeld op \(moment)", "\(name), last assessed on \(moment)")
  }

  /// A dossier without a run.
  public func notAssessed(_ name: String) -> Prose { t("\(name), nog niet beoordeeld", "\(name), not assessed yet") }

  // MARK: The ways on

  public var ways: String { t("Verder met deze run", "On from this run") }
  public var read: String { t("Lees de run", "Read the run") }
  /// Which run the page shows.
  public func from(_ run: String, made: String) -> Prose {
    let moment = numbers.moment(written: made)
    return t(
      "Hierboven staat de nieuwste run, \(run), gemaakt op \(moment).", "What stands above is the newest run, \(run), made on \(moment).")
  }
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
