import Assessments
import Dossiers
import Vocabulary

/// What the run was made from, and the command that makes it again.
struct ReceiptSheet: BriefSheet {
  let brief: Brief

  var sheet: Sheet {
    Sheet(
      id: "receipt", title: t("Verantwoording", "Receipt"),
      blocks: [
        .table(
          TableBlock(
            caption: t("Hieruit is alles te herhalen", "From this everything can be repeated"), columns: [t("wat", "what"), t("waarde", "value")],
            rows: rows)),
        .paragraph(t("Deze opdracht maakt dezelfde nota opnieuw:", "This command makes the same brief again:")), .command(command),
      ])
  }

  private var rows: [[String]] {
    let receipt = assessment.receipt
    var rows = [
      [t("programma", "program"), "\(receipt.program) \(receipt.version)"], [t("dossier", "dossier"), receipt.dossier],
      [t("hash van het dossier (SHA-256)", "hash of the dossier (SHA-256)"), receipt.fingerprint], [t("startwaarde", "seed"), "\(receipt.seed)"],
    ]
    if let futures = receipt.futures { rows.append([t("toekomsten", "futures"), numbers.whole(futures)]) }
    if let arrivals = receipt.arrivals { rows.append([t("instroom", "arrivals"), arrivals.name[language]]) }
    if let months = receipt.months { rows.append([t("maanden", "months"), numbers.whole(months)]) }
    if let error = receipt.percentileError {
      rows.append([t("grootste fout van een percentiel", "largest error of a percentile"), numbers.decimal(100 * error, 2) + "%"])
    }
    if !receipt.variants.isEmpty { rows.append([t("varianten", "variants"), receipt.variants.joined(separator: ", ")]) }
    return rows
  }

  /// The command that makes this brief again, with every option that its bytes depend on.
  var command: String {
    let receipt = assessment.receipt
    var words = ["polder assess", brief.asked.shellWord]
    if receipt.variants != dossier.variants.map(\.id) {
      words.append("--variant " + receipt.variants.map { $0.rawValue.shellWord }.joined(separator: " "))
    }
    if let futures = receipt.futures { words.append("--futures \(futures)") }
    words.append("--seed \(receipt.seed)")
    if let arrivals = receipt.arrivals, arrivals != .series { words.append("--arrivals \(arrivals.rawValue)") }
    if let municipality = brief.municipality { words.append("--municipality " + municipality.rawValue.shellWord) }
    return (words + ["--language \(language.rawValue)"]).joined(separator: " ")
  }
}
