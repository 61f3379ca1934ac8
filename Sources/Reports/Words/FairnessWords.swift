import Assessments
import Dispersal
import Vocabulary

/// What the sheet on the fairness of the rules says.
struct FairnessWords: Bilingual {
  let language: Language

  var title: String { t("Eerlijkheid van de regels", "Fairness of the rules") }
  var overTime: Prose { t("Eerlijkheid over de tijd", "Fairness over time") }

  /// What the running balance is, with how many came and how many stayed together.
  func balance(_ facts: BalanceFacts) -> Prose {
    let all = numbers.whole(facts.arrivals.reduce(0, +))
    let group = numbers.whole(facts.group)
    let periods = zip(facts.periods, facts.arrivals).map { "\($0) \(numbers.whole($1))" }.joined(separator: ", ")
    return t(
      "Een lopende balans: elke groep van \(group) gaat naar wie het verst onder het eigen aandeel ligt, en achterstand gaat mee naar de volgende "
        + "periode. Er kwamen er \(all) (\(periods)). Niemand ligt ooit een hele groep boven het eigen aandeel.\(cite: facts.sources)",
      "A running balance: each group of \(group) goes to whoever lies furthest below its share, and what somebody is behind goes along to the next "
        + "period. \(all) came (\(periods)). Nobody ever lies a whole group above its share.\(cite: facts.sources)")
  }

  var balanceCaption: Prose {
    t("Wat elk tot het eind van elke periode opnam, tegen het aandeel", "What each took up to the end of each period, against its share")
  }

  /// Who, the periods, the share, the gaps, and an apportionment at once.
  func balanceColumns(_ periods: [String]) -> [Prose] {
    let who: [Prose] = [t("wie", "who")]
    let ends: [Prose] = periods.map { t("tot en met \($0)", "up to \($0)") }
    let gaps: [Prose] = [
      t("aandeel", "share"), t("verst eronder", "furthest below"), t("verst erboven", "furthest above"), t("ineens verdeeld", "shared at once"),
    ]
    return who + ends + gaps
  }

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
