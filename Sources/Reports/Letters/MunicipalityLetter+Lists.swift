import Assessments
import Dossiers
import Vocabulary

extension MunicipalityLetter {
  /// What the number rests on, step by step.
  var reasons: [String] {
    [people, share, rounding] + bounds
      + facts.ties.map { t("Gelijk spel, beslist naar de volgorde van de lijst. ", "Tied, and settled by the order of the list. ") + sentence($0) }
      + (places.keyEvidence.assumption.map { [$0[language]] } ?? [])
  }

  private var people: String {
    let (own, part, cited) = (
      numbers.counted(facts.own.population, ("inwoner", "inwoners"), ("inhabitant", "inhabitants")), percent(facts.reasons.shareOfPopulation),
      cite(places.populationSources)
    )
    return t(
      "\(own)\(onDate("op")), \(part)% van \(places.territory.inText.nl)\(cited).",
      "\(own)\(onDate("on")), \(part)% of \(places.territory.inText.en)\(cited).")
  }

  private var share: String {
    let (province, name) = (facts.own.province, facts.own.name)
    let (places, part) = (counted(facts.reasons.provincePlaces), percent(facts.reasons.provinceShareOfKey))
    let own = percent(facts.reasons.shareOfProvince)
    return t(
      "\(province) krijgt met \(part)% van de sleutel \(places); \(name) heeft daarvan \(own)%.",
      "\(province) has \(part)% of the key and gets \(places); \(name) has \(own)% of that.")
  }

  private var rounding: String {
    let (exact, own, rule) = (
      numbers.decimal(facts.reasons.exactPlaces, 2), numbers.whole(facts.own.places), facts.reasons.rule.name[language]
    )
    return t(
      "Precies is dat \(exact) plaatsen, afgerond op \(own) door \(rule).", "Exactly that is \(exact) places, rounded to \(own) by \(rule).")
  }

  private var bounds: [String] {
    let floor = facts.reasons.floor
    guard facts.reasons.cap != nil || floor > 0 else { return [t("Er geldt geen maximum en geen minimum.", "No cap and no floor holds.")] }
    let most = facts.reasons.cap.map(numbers.whole).map { t("Er geldt een maximum van \($0).", "A cap of \($0) holds.") }
    let least = floor > 0 ? t("Er geldt een minimum van \(numbers.whole(floor)).", "A floor of \(numbers.whole(floor)) holds.") : nil
    return [most, least].compactMap { $0 }
  }

  private func counted(_ places: Int) -> String { numbers.counted(places, ("plaats", "plaatsen"), ("place", "places")) }

  private func percent(_ share: Double) -> String { numbers.decimal(100 * share, 3) }

  /// The date of the numbers of inhabitants, after a word; empty where the dossier gives none.
  private func onDate(_ word: String) -> String { places.populationDate.map { " \(word) \(numbers.date($0))" } ?? "" }

  /// What counted already, and what the municipality can still do.
  var open: [String] {
    var lines = [credit, trades]
    if let facts = places.procedure, let assumption = facts.moneyEvidence.assumption, !facts.allowsMoney { lines.append(assumption[language]) }
    if let smallest = facts.belowSmallestSite {
      lines.append(
        t(
          "Het getal ligt onder de kleinste locatie van \(counted(smallest)): een locatie samen met buren ligt voor de hand.",
          "The number lies below the smallest site of \(counted(smallest)): a site together with neighbours suggests itself.")
          + (places.smallestSiteEvidence.map { cite($0.sources) } ?? ""))
      if let assumption = places.smallestSiteEvidence?.assumption { lines.append(assumption[language]) }
    }
    return lines
  }

  private var credit: String {
    facts.credit > 0
      ? t(
        "Wat er al is, telde mee: \(counted(facts.credit)).", "What exists already counted: \(counted(facts.credit)).")
      : t(
        "Hoeveel plaatsen er nu zijn, staat niet in het dossier: geen bron noemt ze voor alle gemeenten.",
        "How many places exist now is not in the dossier: no source gives them for all municipalities.")
  }

  private var trades: String {
    let nearest = facts.partners.joined(separator: ", ")
    return t(
      "Ruilen kan met elke gemeente van de provincie, plaatsen tegen huisvesting van vergunninghouders of tegen plaatsen van een andere soort, "
        + "zolang de som van de provincie gehaald wordt." + (nearest.isEmpty ? "" : " Het dichtst bij: \(nearest)."),
      "Trades are open with every municipality of the province, places against housing of permit holders or against places of another kind, "
        + "as long as the sum of the province is reached." + (nearest.isEmpty ? "" : " Nearest: \(nearest)."))
  }

  /// Which fairness the rule has, and which it cannot have as well.
  var fairness: [String] {
    switch facts.fairness {
    case .growthNeverLoses:
      [
        t("Wie groeit, verliest nooit een plaats aan wie krimpt.", "Who grows never loses a place to who shrinks."),
        t(
          "Het kan meer dan een plaats van het precieze aandeel af liggen; dat gaat niet samen (Balinski en Young 1982).",
          "It can be more than a place off the exact share; the two do not go together (Balinski and Young 1982)."),
      ]
    case .staysWithinQuota:
      [
        t(
          "Het getal ligt nooit een hele plaats van het precieze aandeel van de provincie af.",
          "The number is never a whole place off the exact share of the province."),
        t(
          "Bij een plaats meer in totaal kan het er een minder worden, en wie groeit kan een plaats verliezen aan wie krimpt; dat gaat niet samen "
            + "(Balinski en Young 1982).",
          "With one place more in all it can become one fewer, and who grows can lose a place to who shrinks; the two do not go together (Balinski "
            + "and Young 1982)."),
      ]
    }
  }
}
