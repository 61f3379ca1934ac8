import Dossiers
import Vocabulary

/// Words of the receipt of a run.
struct ReceiptWords: Bilingual {
  let language: Language

  var title: String { t("Verantwoording", "Receipt") }
  var caption: Prose { t("Hieruit is alles te herhalen", "From this everything can be repeated") }
  var columns: [Prose] { [t("wat", "what"), t("waarde", "value")] }
  var again: Prose { t("Deze opdracht maakt dezelfde nota opnieuw:", "This command makes the same brief again:") }

  /// The figures as a file, and the whole as one.
  func files(run: String) -> Prose {
    let folder = "/\(language.rawValue)/runs/\(run)/"
    let (figures, capsule) = ("/runs/\(run)/data.zip", folder + "capsule.html")
    return t(
      """
      Alle cijfers als tabellen: \("data.zip", to: .address(figures)). Alles in één bestand, dat “polder verify” later narekent: de capsule, \
      \("capsule.html", to: .address(capsule)). Beide staan bij de run onder “polder serve”.
      """,
      """
      All figures as tables: \("data.zip", to: .address(figures)). Everything in one file, which “polder verify” makes again later: the capsule, \
      \("capsule.html", to: .address(capsule)). Both stand with the run under “polder serve”.
      """)
  }

  func program(_ program: String, _ version: String) -> [Prose] { [t("programma", "program"), "\(program) \(version)"] }
  func dossier(_ id: DossierID) -> [Prose] { [t("dossier", "dossier"), Prose(id.rawValue)] }
  func fingerprint(_ hash: String) -> [Prose] { [t("hash van het dossier (SHA-256)", "hash of the dossier (SHA-256)"), Prose(hash)] }
  func answers(_ hash: String) -> [Prose] {
    [t("hash van de antwoorden van juristen (SHA-256)", "hash of the answers of lawyers (SHA-256)"), Prose(hash)]
  }

  func seed(_ seed: UInt64) -> [Prose] { [t("startwaarde", "seed"), Prose(String(seed))] }
  func futures(_ count: Int) -> [Prose] { [t("toekomsten", "futures"), Prose(numbers.whole(count))] }
  func arrivals(_ scenario: ArrivalScenario) -> [Prose] { [t("instroom", "arrivals"), "\(scenario.name[language]) (\(scenario.rawValue))"] }
  /// The row on the services; without a scenario the dossier does not say how they go on.
  func capacity(_ scenario: CapacityScenario?) -> [Prose] {
    let name = scenario.map { "\($0.name[language]) (\($0.rawValue))" }
    let none: String = t(
      "doen altijd evenveel als aan het begin, want het dossier zegt niets anders",
      "do as much as at the start for ever, as the dossier says nothing else")
    return [t("diensten", "services"), Prose(name ?? none)]
  }

  func months(_ count: Int) -> [Prose] { [t("maanden", "months"), Prose(numbers.whole(count))] }

  func percentileError(_ share: Double) -> [Prose] {
    [t("grootste fout van een percentiel", "largest error of a percentile"), Prose(numbers.decimal(100 * share, 2) + "%")]
  }

  func variants(_ ids: [VariantID]) -> [Prose] {
    [t("varianten", "variants"), ids.map { "\($0)" as Prose }.joined(separator: ", ")]
  }
}
