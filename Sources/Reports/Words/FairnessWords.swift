import Dispersal
import Vocabulary

/// What the sheet on the fairness of the rules says.
struct FairnessWords: Bilingual {
  let language: Language

  var title: String { t("Eerlijkheid van de regels", "Fairness of the rules") }
  var impossible: Prose { t("Wat geen regel tegelijk kan", "What no rule can have at once") }

  func caption(need: Int, municipalities: Int) -> Prose {
    let (places, over) = (placeCount(need), municipalityCount(municipalities))
    return t("\(places) over \(over), elke eigenschap apart", "\(places) over \(over), every property apart")
  }

  var columns: [Prose] {
    [
      t("regel", "rule"), t("buiten het quotum", "outside the quota"), t("verliest bij één plaats meer", "loses at one place more"),
      t("bevolkingsparadox", "population paradox"), t("niet consistent", "not consistent"), t("voordeel grote, %", "favours the large, %"),
      t("jaloerse paren", "envious pairs"), t("Gini naar inwoner", "Gini per head"), "Theil",
    ]
  }

  var dash: Prose {
    t(
      "Een streepje: niet te beoordelen, omdat een gelijk spel of een grens ertussen komt.",
      "A dash: not to be judged, since a tie or a bound comes between.")
  }

  /// Under which rules a draw was settled.
  func settled(_ rules: [ApportionmentRule]) -> Prose {
    let names = rules.map { $0.name[language] }.joined(separator: ", ")
    return t(
      "Gelijk spel, voor de andere kolommen beslist naar de volgorde van de lijst: \(names).",
      "Tied, and settled by the order of the list for the other columns: \(names).")
  }

  func sentence(_ impossibility: Impossibility) -> Prose {
    switch impossibility {
    case .quotaAgainstPopulation:
      t(
        "Geen regel blijft binnen het quotum en vermijdt ook de bevolkingsparadox (Balinski en Young 1982, stelling 6.1).",
        "No rule stays within the quota and also avoids the population paradox (Balinski and Young 1982, theorem 6.1).")
    case .divisorsLeaveQuota:
      t(
        "Alleen delerregels vermijden de bevolkingsparadox, en alle verlaten ergens het quotum (stellingen 4.3 en 6.1).",
        "Only divisor rules avoid the population paradox, and all of them leave the quota somewhere (theorems 4.3 and 6.1).")
    case .remaindersLosePlaces:
      t(
        "Grootste resten blijven binnen het quotum en kunnen een gemeente een plaats afnemen als er één meer te verdelen is (de Alabama-paradox).",
        "Largest remainders stay within the quota and can take a place from a municipality when there is one more to share (the Alabama paradox).")
    case .quotaMethodPaysInPopulation:
      t(
        "De quotamethode blijft binnen het quotum en neemt nooit een plaats af bij één meer, en kent de bevolkingsparadox.",
        "The quota method stays within the quota and never takes a place at one more, and has the population paradox.")
    }
  }
}
