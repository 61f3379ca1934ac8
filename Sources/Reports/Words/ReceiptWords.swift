import Dossiers
import Vocabulary

/// Words of the receipt of a run.
struct ReceiptWords: Bilingual {
  let language: Language

  var title: String { t("Verantwoording", "Receipt") }
  var caption: Prose { t("Hieruit is alles te herhalen", "From this everything can be repeated") }
  var columns: [Prose] { [t("wat", "what"), t("waarde", "value")] }
  var again: Prose { t("Deze opdracht maakt dezelfde nota opnieuw:", "This command makes the same brief again:") }

  func program(_ program: String, _ version: String) -> [Prose] { [t("programma", "program"), "\(program) \(version)"] }
  func dossier(_ id: String) -> [Prose] { [t("dossier", "dossier"), Prose(id)] }
  func fingerprint(_ hash: String) -> [Prose] { [t("hash van het dossier (SHA-256)", "hash of the dossier (SHA-256)"), Prose(hash)] }
  func seed(_ seed: UInt64) -> [Prose] { [t("startwaarde", "seed"), Prose(String(seed))] }
  func futures(_ count: Int) -> [Prose] { [t("toekomsten", "futures"), Prose(numbers.whole(count))] }
  func arrivals(_ scenario: ArrivalScenario) -> [Prose] { [t("instroom", "arrivals"), Prose(scenario.name[language])] }
  func months(_ count: Int) -> [Prose] { [t("maanden", "months"), Prose(numbers.whole(count))] }

  func percentileError(_ share: Double) -> [Prose] {
    [t("grootste fout van een percentiel", "largest error of a percentile"), Prose(numbers.decimal(100 * share, 2) + "%")]
  }

  func variants(_ ids: [VariantID]) -> [Prose] {
    [t("varianten", "variants"), ids.map { "\($0)" as Prose }.joined(separator: ", ")]
  }
}
