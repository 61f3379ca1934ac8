import Assessments
import Dispersal
import Dossiers
import Vocabulary

/// How many places where, under today's law and what each variant changes.
struct PlacesSheet: BriefSheet {
  let brief: Brief
  let places: PlaceDossier

  private var facts: PlaceFacts { places.places }
  private var plan: DispersalPlan { places.plan }

  var sheet: Sheet {
    var blocks: [Block] = [.paragraph(need + " " + t("Sleutel: \(key). Afronding: \(rounding).", "Key: \(key). Rounding: \(rounding)."))]
    for evidence in [facts.keyEvidence, facts.ruleEvidence] {
      if let assumption = evidence.assumption { blocks.append(.paragraph(assumption[language])) }
    }
    blocks.append(.table(provinceTable))
    if let today = assessment.places {
      if !facts.boundaries.isEmpty { blocks.append(map(today)) }
      blocks += tieBlocks(today.first.ties)
    }
    blocks.append(
      .details(
        summary: plan.municipalities.count == 1
          ? t("De gemeente", "The municipality")
          : t("Alle \(numbers.whole(plan.municipalities.count)) gemeenten", "All \(numbers.whole(plan.municipalities.count)) municipalities"),
        [.table(municipalityTable)]))
    return Sheet(id: "places", title: t("Waar komen mensen terecht?", "Where do people go?"), blocks: blocks)
  }

  private var key: String {
    switch plan.key {
    case .population: t("inwonertal", "population")
    case .populationTimesWealth:
      t("inwonertal × (1 + \(facts.wealthName?.nl ?? "welvaart"))", "population × (1 + \(facts.wealthName?.en ?? "wealth"))")
    case .weighted(let terms): terms.map { "\($0.weight) × \($0.column)" }.joined(separator: " + ")
    }
  }

  private var rounding: String { plan.rule.name[language] }

  private var need: String {
    switch facts.need {
    case .given(let given):
      return t("Behoefte: \(placeCount(given.value))", "Need: \(placeCount(given.value))") + cite(given.evidence.sources)
        + (given.evidence.assumption.map { " (\(t("aanname", "assumption")): \($0[language]))" } ?? "") + "."
    case .ofChain(let month, let utilisation):
      guard let chain = brief.chain?.chain else { return "" }
      let (first, last) = (numbers.month(month.value), numbers.month(chain.laterMonth))
      let (worked, share) = (numbers.span(months: chain.monthsByLater), numbers.percent(utilisation.value) + cite(utilisation.evidence.sources))
      return t(
        "Behoefte: mensen in de opvang aan het begin van \(first) (de datum van de eerste ronde) "
          + "en van \(last) (elke variant werkt dan \(worked)), gedeeld door een bezetting van \(share).",
        "Need: people in reception at the beginning of \(first) (the date of the first cycle) "
          + "and of \(last) (every variant has then worked for \(worked)), divided by a utilisation of \(share)."
      )
    }
  }

  /// The other variants that have an answer.
  private var others: [(id: VariantID, places: PlacesAnswer)] {
    assessment.variants.filter { $0.variant.id != dossier.baseline }.compactMap { answer in answer.places.map { (answer.variant.id, $0) } }
  }

  /// Today's law at every date, then what each other variant changes at the later one.
  private func row(_ name: String, _ value: (PlacesNeed) -> Int, _ low: (PlacesNeed) -> Int?, _ high: (PlacesNeed) -> Int?) -> [String] {
    guard let today = assessment.places else { return [name] }
    func level(_ need: PlacesNeed) -> String {
      guard let low = low(need), let high = high(need), low != value(need) || high != value(need) else { return numbers.whole(value(need)) }
      return "\(numbers.whole(value(need))) (\(numbers.whole(low))–\(numbers.whole(high)))"
    }
    let changes = others.map { other in
      let difference = value(other.places.later) - value(today.later)
      return difference > 0 ? "+" + numbers.whole(difference) : numbers.whole(difference)
    }
    return [name] + today.dates.map(level) + changes
  }

  private func columns(_ first: String) -> [String] {
    guard let today = assessment.places else { return [first] }
    let dates = today.dates.map { need in need.month.map { "\(dossier.baseline ?? ""), \(numbers.month($0))" } ?? t("plaatsen", "places") }
    return [first] + dates + others.map(\.id.rawValue)
  }

  /// Whether the need is a number of the dossier, without dates, bands and variants.
  private var hasOneDate: Bool { brief.chain == nil }

  private var provinceTable: TableBlock {
    let provinces = plan.provinces
    return TableBlock(
      caption: hasOneDate
        ? t("Plaatsen per provincie", "Places per province")
        : t(
          "Plaatsen per provincie: het huidige recht op twee data, en wat elke variant op de laatste daaraan verandert (medianen)",
          "Places per province: today's law at two dates, and what each variant changes at the later one (medians)"),
      columns: columns(t("provincie", "province")),
      rows: provinces.indices.map { index in row(provinces[index].name, { $0.provinces[index] }, { _ in nil }, { _ in nil }) }
        + [row(facts.territory.name[language], \.median, \.low, \.high)], isNumeric: true)
  }

  private var municipalityTable: TableBlock {
    let municipalities = plan.municipalities
    let order = municipalities.indices.sorted { (municipalities[$0].name, $0) < (municipalities[$1].name, $1) }
    return TableBlock(
      caption: hasOneDate
        ? t("Plaatsen per gemeente", "Places per municipality")
        : t(
          "Plaatsen per gemeente: mediaan\(banding(" en band van 90%", "")) onder het huidige recht; verschil van medianen per variant",
          "Places per municipality: median\(banding("", " and 90% band")) under today's law; difference of medians by variant"),
      columns: columns(t("gemeente", "municipality")),
      rows: order.map { index in
        row(municipalities[index].name, { $0.municipalities[index] }, { $0.municipalitiesLow?[index] }, { $0.municipalitiesHigh?[index] })
      }, isNumeric: true)
  }

  private func map(_ today: PlacesAnswer) -> Block {
    let title =
      today.first.month.map(numbers.month).map { when in
        t("Opvangplaatsen per gemeente onder het huidige recht, \(when)", "Reception places per municipality under today's law, \(when)")
      } ?? t("Opvangplaatsen per gemeente", "Reception places per municipality")
    let values = plan.municipalities.indices.map {
      MapPlot.Place(plan.municipalities[$0].code, plan.municipalities[$0].name, Double(today.first.municipalities[$0]))
    }
    return .chart(
      Chart(
        title, unit: t("opvangplaatsen", "reception places"), .map(MapPlot(values, in: facts.boundaries)),
        sentence: Prose(
          title + ". "
            + t("Elke gemeente staat met haar getal in de lijst hieronder.", "Every municipality stands with its number in the list below.")),
        language: language))
  }
}
