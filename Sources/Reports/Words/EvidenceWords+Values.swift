import Assessments
import Dossiers
import Vocabulary

// What every value of the calibration is, and who reads it.
extension EvidenceWords {
  init(_ dossier: Dossier, _ language: Language) {
    self.init(language: language, levers: dossier.levers, norms: dossier.law?.norms ?? [])
  }

  private var table: CalibrationWords { CalibrationWords(language: language) }

  var valuesTitle: Prose { t("Waarden van de keten: bereik, herkomst en gebruik", "Values of the chain: range, origin and uses") }

  /// The value with its range, how it is drawn, what the series give, what it rests on, and what reads it.
  func lines(_ row: CalibrationFacts.Row) -> [Prose] {
    let item = row.item
    let lines: [Prose?] = [
      value(item), reach(item), row.refit.map(history) ?? noHistory, rests(item.evidence) ?? restsOnNothing, readers(item.key.uses),
      t("Plaats in het dossier: \(item.key.rawValue).", "Place in the dossier: \(item.key.rawValue)."),
    ]
    return lines.compactMap { $0 }
  }

  private func value(_ item: Calibration.Item) -> Prose {
    let values = table.values(item.values, unit: item.unit)
    return t("Waarde: \(values).", "Value: \(values).")
  }

  private func reach(_ item: Calibration.Item) -> Prose {
    let reach = table.reach(item.evidence)
    if item.evidence.range != nil, item.values.count == 1 {
      return t(
        "Bereik: \(reach), van het 10e tot het 90e percentiel; per toekomst getrokken.",
        "Range: \(reach), from the 10th to the 90th percentile; drawn in each future.")
    }
    if reach.isEmpty { return t("Bereik: geen; in elke toekomst dezelfde waarde.", "Range: none; the same value in every future.") }
    return t("Andere waarden: \(reach); niet getrokken.", "Other values: \(reach); not drawn.")
  }

  private func history(_ refit: Refit) -> Prose {
    let again = table.again(refit.values, refit.range)
    return t("Geschiedenis: de reeksen van het dossier geven \(again).", "History: the series of the dossier give \(again).")
  }

  private var noHistory: Prose {
    t(
      "Geschiedenis: het dossier heeft geen reeks waaruit de waarde volgt; zij komt rechtstreeks uit de bron of is aangenomen.",
      "History: the dossier has no series from which the value follows; it comes straight from its source or was assumed.")
  }

  private var restsOnNothing: Prose {
    t("Bron of aanname: het dossier noemt er geen.", "Source or assumption: the dossier names none.")
  }

  /// Who reads a value.
  func readers(_ uses: [CalibrationUse]) -> Prose {
    let names = uses.map { Prose(name($0)) }.joined(separator: "; ")
    return uses.isEmpty
      ? t("Gelezen door geen onderdeel van het programma.", "Read by no part of the program.") : t("Gelezen door: \(names).", "Read by: \(names).")
  }

  private func name(_ use: CalibrationUse) -> String {
    switch use {
    case .arrivals: t("keten: de instroom", "chain: arrivals")
    case .scenarioArrivals: t("keten: de instroom van een gepubliceerd scenario", "chain: arrivals of a published scenario")
    case .withdrawals: t("keten: wie voor een besluit vertrekt", "chain: who leaves before a decision")
    case .asylumDecisions: t("keten: de asielbesluiten", "chain: asylum decisions")
    case .appeals: t("keten: het beroep", "chain: appeals")
    case .familyRequests: t("keten: de nareisaanvragen", "chain: family requests")
    case .familyDecisions: t("keten: de nareisbesluiten", "chain: family decisions")
    case .familyArrivals: t("keten: de komst van gezinsleden", "chain: arrival of relatives")
    case .homes: t("keten: de huisvesting", "chain: homes")
    case .resettlement: t("keten: de hervestiging", "chain: resettlement")
    case .lateDepartures: t("keten: afgewezenen die laat vertrekken", "chain: the refused who leave late")
    case .limits: t("keten: de grenzen van een variant", "chain: the limits of a variant")
    case .appealWork: t("keten: beroep tegen de status dat een variant oproept", "chain: appeals on status that a variant brings")
    case .emergencyPlaces: t("uitkomst: plaatsen in de noodopvang", "figure: emergency places")
    case .cost: t("uitkomst: kosten van de opvang", "figure: cost of reception")
    case .backtest: t("studie: voorspellingen van toen", "study: forecasts of the past")
    }
  }
}
