import Assessments
import Dispersal
import Vocabulary

extension Brief {
  var placesSheet: Sheet {
    let places = dossier.places
    let key =
      switch places.plan.key {
      case .population: t("inwonertal", "population")
      case .populationTimesWealth: t("inwonertal × (1 + SES-WOA)", "population × (1 + SES-WOA)")
      case .weighted(let terms): terms.map { "\($0.weight) × \($0.column)" }.joined(separator: " + ")
      }
    let rounding = DispersalSheets(dossier, language: language).name(places.plan.rule)
    var blocks: [Block] = [
      .paragraph(
        t(
          "Behoefte: mensen in de opvang aan het begin van \(numbers.month(places.needMonth.value)) (de datum van de eerste ronde) en van \(numbers.month(dossier.laterMonth)) (elke variant werkt dan vijf jaar), gedeeld door een bezetting van \(numbers.percent(places.utilisation.value))\(cite(places.utilisation.evidence.sources)). Sleutel: \(key). Afronding: \(rounding).",
          "Need: people in reception at the beginning of \(numbers.month(places.needMonth.value)) (the date of the first cycle) and of \(numbers.month(dossier.laterMonth)) (every variant has then worked for five years), divided by a utilisation of \(numbers.percent(places.utilisation.value))\(cite(places.utilisation.evidence.sources)). Key: \(key). Rounding: \(rounding)."
        ))
    ]
    for evidence in [places.keyEvidence, places.ruleEvidence] {
      if let assumption = evidence.assumption { blocks.append(.paragraph(assumption[language])) }
    }
    blocks.append(.table(provinceTable))
    if let baseline = baselineAnswer {
      blocks.append(map(baseline))
      let ties = baseline.places.first.ties
      if !ties.isEmpty {
        blocks.append(
          .paragraph(
            t(
              "Gelijk spel om een laatste plaats, beslist naar de volgorde van de lijst: ",
              "Tied for a last place, settled by the order of the list: ")
              + ties.map { $0.joined(separator: ", ") }.joined(separator: "; ") + "."))
      }
    }
    blocks.append(
      .details(
        summary: t("Alle \(places.plan.municipalities.count) gemeenten", "All \(places.plan.municipalities.count) municipalities"),
        [.table(municipalityTable)]))
    return Sheet(id: "places", title: t("Waar komen mensen terecht?", "Where do people go?"), blocks: blocks)
  }

  /// Today's law at both dates, then what each other variant changes at the later one.
  private func row(_ name: String, _ value: (PlacesNeed) -> Int, _ low: ((PlacesNeed) -> Int)?, _ high: ((PlacesNeed) -> Int)?) -> [String] {
    guard let baseline = baselineAnswer?.places else { return [name] + assessment.variants.map { numbers.whole(value($0.places.later)) } }
    func level(_ need: PlacesNeed) -> String {
      guard let low, let high else { return numbers.whole(value(need)) }
      return "\(numbers.whole(value(need))) (\(numbers.whole(low(need)))–\(numbers.whole(high(need))))"
    }
    let others = assessment.variants.filter { $0.variant.id != dossier.baseline }.map { answer in
      let difference = value(answer.places.later) - value(baseline.later)
      return difference > 0 ? "+" + numbers.whole(difference) : numbers.whole(difference)
    }
    return [name, level(baseline.first), level(baseline.later)] + others
  }

  private func columns(_ first: String) -> [String] {
    guard let baseline = baselineAnswer?.places else { return [first] + assessment.variants.map(\.variant.id) }
    let id = dossier.baseline
    return [first, "\(id), \(numbers.month(baseline.first.month))", "\(id), \(numbers.month(baseline.later.month))"]
      + assessment.variants.map(\.variant.id).filter { $0 != id }
  }

  private var provinceTable: TableBlock {
    let provinces = dossier.places.plan.provinces
    return TableBlock(
      caption: t(
        "Plaatsen per provincie: het recht van nu op twee data, en wat elke variant op de laatste daaraan verandert (medianen)",
        "Places per province: today's law at two dates, and what each variant changes at the later one (medians)"),
      columns: columns(t("provincie", "province")),
      rows: provinces.indices.map { index in row(provinces[index].name, { $0.provinces[index] }, nil, nil) }
        + [row(t("Nederland", "Netherlands"), \.median, \.low, \.high)], isNumeric: true)
  }

  private var municipalityTable: TableBlock {
    let municipalities = dossier.places.plan.municipalities
    let order = municipalities.indices.sorted { (municipalities[$0].name, $0) < (municipalities[$1].name, $1) }
    return TableBlock(
      caption: t(
        "Plaatsen per gemeente: mediaan en band van 90% onder het recht van nu; verschil van medianen per variant",
        "Places per municipality: median and 90% band under today's law; difference of medians by variant"),
      columns: columns(t("gemeente", "municipality")),
      rows: order.map { index in
        row(municipalities[index].name, { $0.municipalities[index] }, { $0.municipalitiesLow[index] }, { $0.municipalitiesHigh[index] })
      }, isNumeric: true)
  }

  private func map(_ baseline: VariantAssessment) -> Block {
    let plan = dossier.places.plan
    let title = t(
      "Opvangplaatsen per gemeente onder het recht van nu, \(numbers.month(baseline.places.first.month))",
      "Reception places per municipality under today's law, \(numbers.month(baseline.places.first.month))")
    let values = plan.municipalities.indices.map {
      (plan.municipalities[$0].code, plan.municipalities[$0].name, baseline.places.first.municipalities[$0])
    }
    return .chart(
      svg: MunicipalityMap(title: title, boundaries: dossier.places.boundaries, values: values, numbers: numbers).drawing(),
      sentence: title + ". "
        + t("Elke gemeente staat met haar getal in de lijst hieronder.", "Every municipality stands with its number in the list below."))
  }
}
