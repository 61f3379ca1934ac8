import Chance
import Dispersal
import Dossiers
import Vocabulary

/// What the sheet on places says.
struct PlacesWords: Bilingual {
  let language: Language

  var title: String { t("Waar komen mensen terecht?", "Where do people go?") }

  // MARK: The need

  /// A need that the dossier gives.
  func given(_ need: Sourced<Int>) -> Prose {
    let places = placeCount(need.value)
    let sources: Prose = cite(need.evidence.sources)
    guard let assumption = need.evidence.assumption else { return t("Behoefte: \(places)\(sources).", "Need: \(places)\(sources).") }
    return t(
      "Behoefte: \(places)\(sources) (aanname: \(assumption.nl)).", "Need: \(places)\(sources) (assumption: \(assumption.en)).")
  }

  /// A need that the chain gives at two months, over a planned utilisation (0 to 1).
  func ofChain(_ first: CalendarMonth, _ later: CalendarMonth, worked months: Int, utilisation: Sourced<Double>) -> Prose {
    let (from, to, worked) = (numbers.month(first), numbers.month(later), numbers.span(months: months))
    let share: Prose = "\(numbers.percent(utilisation.value))\(cite: utilisation.evidence.sources)"
    return t(
      "Behoefte: mensen in de opvang aan het begin van \(from) (de datum van de eerste ronde) en van \(to) (elke variant werkt dan \(worked)), "
        + "gedeeld door een bezetting van \(share).",
      "Need: people in reception at the beginning of \(from) (the date of the first cycle) and of \(to) (every variant has then "
        + "worked for \(worked)), "
        + "divided by a utilisation of \(share).")
  }

  // MARK: Key and rule

  /// That the provinces share by a key of their own, and the other key counts within each.
  func provinceKey(_ sources: [SourceID]) -> Prose {
    t(
      "Tussen de provincies geldt een eigen sleutel; deze sleutel geldt binnen elke provincie.\(cite: sources)",
      "Between the provinces a key of their own holds; this key holds within each.\(cite: sources)")
  }

  /// By which key and which rule places are shared.
  func sharing(_ facts: PlaceFacts) -> Prose {
    let (by, rounding) = (name(facts), facts.plan.rule.name[language])
    return t("Sleutel: \(by). Afronding: \(rounding).", "Key: \(by). Rounding: \(rounding).")
  }

  /// The key in words, with the names that the dossier gives its columns.
  func name(_ facts: PlaceFacts) -> String {
    switch facts.plan.key {
    case .population: t("inwonertal", "population")
    case .populationTimesWealth:
      t("inwonertal × (1 + \(facts.wealthName?.nl ?? "welvaart"))", "population × (1 + \(facts.wealthName?.en ?? "wealth"))")
    case .weighted(let weighting): weighting.terms.map { name($0, facts) }.joined(separator: " + ") + rest(weighting, facts)
    }
  }

  private func name(_ term: DispersalPlan.Weighting.Term, _ facts: PlaceFacts) -> String {
    let plain = "\(term.weight) × \(term.isInverse ? "1/" : "")\(column(term.column, facts))"
    guard let ceiling = term.ceiling else { return plain }
    let bound = "\(ceiling.percent)% × (\(ceiling.columns.map { column($0, facts) }.joined(separator: " + ")))"
    return t("\(plain) [hoogstens \(bound)]", "\(plain) [at most \(bound)]")
  }

  /// What the ceilings leave over, where somebody gets it.
  private func rest(_ weighting: DispersalPlan.Weighting, _ facts: PlaceFacts) -> String {
    guard !weighting.rest.isEmpty else { return "" }
    let terms = weighting.rest.map { "\($0.weight) × \(column($0.column, facts))" }.joined(separator: " + ")
    return t("; wat grenzen overlaten naar \(terms)", "; what bounds leave over by \(terms)")
  }

  private func column(_ name: String, _ facts: PlaceFacts) -> String {
    facts.columnNames[name]?[language] ?? (name == "population" ? t("inwonertal", "population") : name)
  }

  // MARK: Tables

  var province: Prose { t("provincie", "province") }
  var municipality: Prose { t("gemeente", "municipality") }

  /// The column of today's law in a month; of places alone without one.
  func today(_ baseline: VariantID?, in month: CalendarMonth?) -> Prose {
    guard let month else { return t("plaatsen", "places") }
    return baseline.map { "\($0), \(numbers.month(month))" } ?? Prose(numbers.month(month))
  }

  /// Without dates where the need has none.
  func provinces(hasOneDate: Bool) -> Prose {
    hasOneDate
      ? t("Plaatsen per provincie", "Places per province")
      : t(
        "Plaatsen per provincie: de mediaan onder het huidige recht op twee data, en wat elke variant op de laatste daaraan gemiddeld verandert",
        "Places per province: the median under today's law at two dates, and what each variant changes of it at the later one on average")
  }

  /// Without dates where the need has none, without a band where too few futures tell one.
  func municipalities(hasOneDate: Bool, hasBand: Bool) -> Prose {
    if hasOneDate { return t("Plaatsen per gemeente", "Places per municipality") }
    return hasBand
      ? t(
        "Plaatsen per gemeente: mediaan en band van 90% onder het huidige recht; gemiddeld verschil per variant",
        "Places per municipality: median and 90% band under today's law; mean difference by variant")
      : t(
        "Plaatsen per gemeente: mediaan onder het huidige recht; gemiddeld verschil per variant",
        "Places per municipality: median under today's law; mean difference by variant")
  }

  var standardError: Prose { t("± standaardfout", "± standard error") }

  /// The Monte-Carlo error of a mean; a dash where a single future tells none.
  func error(of mean: Estimate?) -> Prose {
    guard let mean, mean.count > 1, mean.standardError.isFinite else { return Prose(BriefWords.unknown) }
    return "\(figure: numbers.people(mean.standardError))"
  }

  /// Places with their band; alone where nothing is known of it or it is of one number.
  func level(_ places: Int, _ low: Int?, _ high: Int?) -> Prose {
    guard let low, let high, low != places || high != places else { return whole(places) }
    return "\(numbers.whole(places)) (\(numbers.whole(low))–\(numbers.whole(high)))"
  }

  // MARK: The map

  func map(in month: CalendarMonth?) -> String {
    guard let month else { return t("Opvangplaatsen per gemeente", "Reception places per municipality") }
    let when = numbers.month(month)
    return t("Opvangplaatsen per gemeente onder het huidige recht, \(when)", "Reception places per municipality under today's law, \(when)")
  }

  var placesUnit: String { t("opvangplaatsen", "reception places") }

  /// Where every municipality stands with its number.
  func listed(in annex: String) -> Prose {
    t(
      "Elke gemeente staat met haar getal in \("de lijst", to: .sheet(annex)).",
      "Every municipality stands with its number in \("the list", to: .sheet(annex)).")
  }
}
