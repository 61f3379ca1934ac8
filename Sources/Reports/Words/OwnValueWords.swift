import Dossiers
import Vocabulary

/// How a run says that it was made with a value of somebody's own.
struct OwnValueWords: Bilingual {
  let language: Language

  var label: Prose { t("eigen waarde", "own value") }

  /// Each value with what the dossier has in its place, and what it rests on; empty for a run of the dossier as it is.
  func values(_ dossier: Dossier) -> [Prose] {
    dossier.own.values.compactMap { own in
      dossier.chain?.calibration.items.first { $0.key == own.key }.map { value($0, own) }
    }
  }

  private func value(_ item: Calibration.Item, _ own: OwnValues.Value) -> Prose {
    let table = CalibrationWords(language: language)
    let name = item.name[language]
    let now: Prose = table.values(item.values, unit: item.unit)
    let before: Prose = own.before.map { table.values($0.values, unit: $0.unit) } ?? t("geen waarde", "no value")
    let source: Prose? = own.source.map { "\(t("bron", "source") as String)\(cite: [$0])" }
    let rests = [source, own.words.isEmpty ? nil : "“\(own.words)”"].compactMap { $0 }.joined(separator: "; ")
    return t("\(name): \(now) in plaats van \(before) (\(rests))", "\(name): \(now) instead of \(before) (\(rests))")
  }

  /// All of them in one line; `nil` where there are none.
  func line(_ dossier: Dossier) -> Prose? {
    let all = values(dossier)
    if all.isEmpty { return nil }
    let told = all.joined(separator: "; ")
    return all.count == 1
      ? t(
        "Een eigen waarde, niet die van het dossier: \(told).", "A value of somebody's own, not that of the dossier: \(told).")
      : t("Eigen waarden, niet die van het dossier: \(told).", "Values of somebody's own, not those of the dossier: \(told).")
  }

  /// What the command that makes the run again needs beside the dossier.
  var file: Prose {
    t(
      "Deze run heeft een eigen waarde. De opdracht geeft hetzelfde als own.yaml uit deze run in de map van het dossier ligt.",
      "This run has a value of somebody's own. The command gives the same where own.yaml of this run lies in the folder of the dossier.")
  }
}
