import Assessments
import Dispersal
import Vocabulary

extension Brief {
  var placesSheet: Sheet {
    let places = dossier.places
    let key =
      places.plan.key == .population
      ? t("inwonertal", "population") : t("inwonertal × (1 + SES-WOA)", "population × (1 + SES-WOA)")
    var blocks: [Block] = [
      .paragraph(
        t(
          "Behoefte: mensen in de opvang aan het begin van \(places.needMonth.value), gedeeld door een bezetting van \(numbers.percent(places.utilisation.value))\(cite(places.utilisation.evidence.sources)). Sleutel: \(key). Afronding: \(ruleName(places.plan.rule)).",
          "Need: people in reception at the beginning of \(places.needMonth.value), divided by a utilisation of \(numbers.percent(places.utilisation.value))\(cite(places.utilisation.evidence.sources)). Key: \(key). Rounding: \(ruleName(places.plan.rule))."
        ))
    ]
    for evidence in [places.keyEvidence, places.ruleEvidence] { if let assumption = evidence.assumption { blocks.append(.paragraph(assumption[language])) } }
    blocks.append(.table(provinceTable))
    if let baseline = baselineAnswer {
      blocks.append(map(baseline))
      let ties = baseline.places.ties
      if !ties.isEmpty {
        blocks.append(
          .paragraph(
            t("Gelijk spel om een laatste plaats, beslist naar de volgorde van de lijst: ", "Tied for a last place, settled by the order of the list: ")
              + ties.map { $0.joined(separator: ", ") }.joined(separator: "; ") + "."))
      }
    }
    blocks.append(.details(summary: t("Alle \(places.plan.municipalities.count) gemeenten", "All \(places.plan.municipalities.count) municipalities"), [.table(municipalityTable)]))
    return Sheet(id: "places", title: t("Waar komen mensen terecht?", "Where do people go?"), blocks: blocks)
  }

  private func ruleName(_ rule: ApportionmentRule) -> String {
    switch rule {
    case .largestRemainder: t("grootste resten (Hamilton)", "largest remainders (Hamilton)")
    case .jefferson: "Jefferson/D'Hondt"
    case .webster: "Webster/Sainte-Laguë"
    case .modifiedWebster: t("gewijzigde Sainte-Laguë", "modified Sainte-Laguë")
    case .adams: "Adams"
    case .huntingtonHill: "Huntington-Hill"
    case .dean: "Dean"
    case .balinskiYoungQuota: t("quotamethode (Balinski-Young)", "quota method (Balinski-Young)")
    }
  }

  private func cells(_ value: (VariantAssessment) -> Int) -> [String] {
    guard let baseline = baselineAnswer else { return assessment.variants.map { numbers.whole(value($0)) } }
    let today = value(baseline)
    return assessment.variants.map { answer in
      if answer.variant.id == baseline.variant.id { return numbers.whole(today) }
      let difference = value(answer) - today
      return difference > 0 ? "+" + numbers.whole(difference) : numbers.whole(difference)
    }
  }

  private var columns: [String] { assessment.variants.map(\.variant.id) }

  private var provinceTable: TableBlock {
    let provinces = dossier.places.plan.provinces
    let total = [t("Nederland", "Netherlands")] + cells { $0.places.median }
    return TableBlock(
      caption: t("Plaatsen per provincie: het recht van nu, en wat elke variant daaraan verandert", "Places per province: today's law, and what each variant changes"),
      columns: [t("provincie", "province")] + columns,
      rows: provinces.indices.map { index in [provinces[index].name] + cells { $0.places.provinces[index] } } + [total], isNumeric: true)
  }

  private var municipalityTable: TableBlock {
    let municipalities = dossier.places.plan.municipalities
    let order = municipalities.indices.sorted { (municipalities[$0].name, $0) < (municipalities[$1].name, $1) }
    let band = t("band 90%", "90% band")
    return TableBlock(
      caption: t("Plaatsen per gemeente, mediaan; verschillen per variant", "Places per municipality, median; differences by variant"),
      columns: [t("gemeente", "municipality"), band] + columns,
      rows: order.map { index in
        let range = baselineAnswer.map { "\(numbers.whole($0.places.municipalitiesLow[index]))–\(numbers.whole($0.places.municipalitiesHigh[index]))" } ?? "–"
        return [municipalities[index].name, range] + cells { $0.places.municipalities[index] }
      }, isNumeric: true)
  }

  private func map(_ baseline: VariantAssessment) -> Block {
    let plan = dossier.places.plan
    let title = t("Opvangplaatsen per gemeente onder het recht van nu", "Reception places per municipality under today's law")
    let values = plan.municipalities.indices.map { (plan.municipalities[$0].code, plan.municipalities[$0].name, baseline.places.municipalities[$0]) }
    return .chart(
      svg: MunicipalityMap(title: title, boundaries: dossier.places.boundaries, values: values, numbers: numbers).drawing(),
      sentence: title + ". " + t("Elke gemeente staat met haar getal in de lijst hieronder.", "Every municipality stands with its number in the list below."))
  }
}
