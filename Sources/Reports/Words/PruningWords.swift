import Assessments
import Vocabulary

/// Words of the list of runs that make way.
struct PruningWords: Bilingual {
  let language: Language

  var title: String { t("Runs die weg kunnen", "Runs that can go") }
  var caption: Prose { t("De oudste eerst", "The oldest first") }

  var columns: [Prose] {
    [t("run", "run"), t("gemaakt", "made"), t("dossier", "dossier"), t("wat", "what"), t("versie", "version"), t("maakt vrij", "frees")]
  }

  private var runs: RunsWords { RunsWords(language: language) }
  var assessment: Prose { runs.assessment }

  /// A study by what it is called.
  func study(_ study: StudyKind) -> String { runs.study(study) }

  /// Bytes as megabytes.
  func size(_ bytes: Int) -> String { t("\(megabytes(bytes)) MB", "\(megabytes(bytes)) MB") }

  private func megabytes(_ bytes: Int) -> String { numbers.decimal(Double(bytes) / Double(PruningSheet.megabyte), 1) }

  private func counted(_ count: Int) -> String { numbers.counted(count, ("run", "runs"), ("run", "runs")) }

  /// What would happen; nothing was removed.
  func wouldGo(_ count: Int, _ place: String, _ before: Int, _ after: Int) -> Prose {
    guard count > 0 else { return t("In \(place) hoeft geen run weg te gaan.", "In \(place) no run needs to go.") }
    return t(
      "In \(place) kunnen weg: \(counted(count)). De opslag gaat dan van \(size(before)) naar ongeveer \(size(after)). Er is niets weggehaald.",
      "In \(place) can go: \(counted(count)). The store then goes from \(size(before)) to about \(size(after)). Nothing was removed.")
  }

  func removed(_ count: Int, _ place: String, _ after: Int) -> Prose {
    t(
      "Weggehaald uit \(place): \(counted(count)). De opslag is nu \(size(after)).",
      "Removed from \(place): \(counted(count)). The store now has \(size(after)).")
  }

  func closed(_ count: Int) -> Prose {
    t(
      "Van gesloten kringen, en daarom niet in de lijst: \(counted(count)).", "Of closed circles, and so not in the list: \(counted(count)).")
  }

  func kept(_ count: Int) -> Prose {
    t(
      "Aangehaald, of horend bij een aangehaalde run, en dus gebleven: \(counted(count)).",
      "Cited, or belonging to a cited run, and so kept: \(counted(count)).")
  }

  func stillTooLarge(_ bytes: Int) -> Prose {
    t(
      "Kleiner dan \(size(bytes)) wordt de opslag zo niet: wat er nog in staat is aangehaald of hoort daarbij.",
      "The store does not become smaller than \(size(bytes)) this way: what is left is cited or belongs to what is.")
  }

  var toRemove: Prose { t("Met --remove gaan ze weg.", "With --remove they go.") }
}
