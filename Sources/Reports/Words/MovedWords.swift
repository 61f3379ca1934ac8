import Vocabulary

/// Words of the sheet on a dossier that was moved to another date.
struct MovedWords: Bilingual {
  let language: Language

  var title: String { t("Verzet naar een andere datum", "Moved to another date") }
  var caption: Prose { t("Opnieuw bepaald uit de reeksen", "Fitted again to the series") }
  var columns: [Prose] { [t("wat", "what"), t("eerst", "before"), t("nu", "now")] }

  private func named(_ month: CalendarMonth) -> String { numbers.month(month) }

  func written(_ name: String, _ folder: String, _ month: CalendarMonth) -> Prose {
    t(
      "Het dossier \(name) staat in \(folder). Het weet wat bekend was eind \(named(month)). Het oude dossier is niet veranderd.",
      "The dossier \(name) is in \(folder). It knows what was known at the end of \(named(month)). The old dossier was not changed.")
  }

  func wouldBe(_ name: String, _ month: CalendarMonth) -> Prose {
    t(
      "Zo wordt het dossier \(name), dat weet wat bekend was eind \(named(month)). Er is niets geschreven; met --output wel.",
      "This is what the dossier \(name) becomes, which knows what was known at the end of \(named(month)). Nothing was written; with --output it is.")
  }

  func leftOut(_ rows: Int) -> Prose {
    let count = numbers.counted(rows, ("rij", "rijen"), ("row", "rows"))
    return t("Weggelaten uit reeksen en prognoses, want later bekend: \(count).", "Left out of series and forecasts, as known later: \(count).")
  }

  var withoutMeasure: Prose {
    t(
      "De maatregel die een tijd gold begon later, en is weggelaten.", "The measure that was in force for a while began later, and was left out.")
  }

  func unwritten(_ names: [String]) -> Prose {
    t(
      "Niet teruggevonden in de kalibratie, dus zelf in te vullen: \(names.joined(separator: "; ")).",
      "Not found in the calibration, so to be written by hand: \(names.joined(separator: "; ")).")
  }

  var stays: Prose {
    t(
      "Al het andere is zoals het was: de overige waarden van de keten, het recht, de partijen en de plaatsen. Geef met --with wat daarvan anders "
        + "is, zeker de standen van de beginmaand.",
      "All else is as it was: the other values of the chain, the law, the parties and the places. Give with --with what of it is different, the "
        + "stocks of the first month above all.")
  }

  func came(_ file: String) -> Prose {
    t(
      "Wat er kwam sinds het oude dossier staat in \(file). Leg het naast een run daarvan: polder actuals RUN \(file).",
      "What came since the old dossier is in \(file). Lay it beside a run of that one: polder actuals RUN \(file).")
  }
}
