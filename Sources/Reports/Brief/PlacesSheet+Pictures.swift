import Assessments
import Chance
import Dispersal
import Dossiers
import Vocabulary

extension PlacesSheet {
  /// Places per thousand inhabitants at the first date; of nobody where places were not asked.
  private var rates: PlaceRates { PlaceRates(assessment.places?.first.municipalities ?? [], in: plan) }

  /// One sentence by rule; nothing where places were not asked.
  var headline: Prose {
    let rates = rates
    func named(_ rate: PlaceRates.Rate) -> PlacesWords.Rate { (plan.municipalities[rate.municipality].name, rate.perThousand) }
    guard let today = assessment.places else { return "" }
    return words.headline(
      today.dates, in: facts.territory, most: rates.most.map(named), least: rates.least.map(named))
  }

  /// Every municipality on the map; `nil` without borders.
  var mapChart: Chart? { map(marking: []) }

  /// The same with some of them marked.
  func map(marking codes: [MunicipalityCode]) -> Chart? {
    guard let today = assessment.places, !facts.boundaries.isEmpty else { return nil }
    let title = words.map(in: today.first.month)
    let values = plan.municipalities.indices.map {
      MapPlot.Municipality(plan.municipalities[$0].code, plan.municipalities[$0].name, Double(today.first.municipalities[$0]))
    }
    return Chart(
      title, unit: words.placesUnit, .map(MapPlot(values, in: facts.boundaries, chosen: codes)), sentence: words.listed(in: Self.annexID),
      language: language)
  }

  /// A dot for every municipality; `nil` where there are too few for quarters.
  var rateChart: Chart? {
    let rates = rates
    guard let quarters = rates.quarters else { return nil }
    let dots = rates.rates.map { DotPlot.Dot(plan.municipalities[$0.municipality].name, $0.perThousand) }
    return Chart(
      words.rateTitle, unit: words.rateUnit, .dots(DotPlot(dots, dotName: words.oneMunicipality)),
      sentence: words.rateSentence(low: quarters.low, high: quarters.high, count: plan.municipalities.count),
      language: language)
  }

  /// Places per thousand against the wealth score; `nil` where nobody has one.
  var wealthChart: Chart? {
    guard facts.hasWealth else { return nil }
    let rates = rates
    guard let halves = rates.halves else { return nil }
    let dots = rates.byWealth.map { rate in
      let own = plan.municipalities[rate.municipality]
      return ScatterPlot.Dot(own.name, across: Double(own.wealthThousandths) / 1000, up: rate.perThousand)
    }
    return Chart(
      words.wealthTitle, unit: words.rateUnit,
      .scatter(ScatterPlot(dots, acrossName: words.wealthName(facts.wealthName), upName: words.rateUnit)),
      sentence: words.wealthSentence(
        keyHasWealth: keyHasWealth, poorer: halves.poorer, richer: halves.richer),
      language: language)
  }

  private var keyHasWealth: Bool {
    switch plan.key {
    case .population, .weighted: false
    case .populationTimesWealth: true
    }
  }

  /// What each variant changes of the need at the later date on average; `nil` where no other variant was asked.
  var changesChart: Chart? {
    let changes = others.compactMap { own in own.places.later.change.map { (id: own.id, mean: $0.mean) } }
    guard let today = assessment.places, !changes.isEmpty else { return nil }
    let more = changes.filter { $0.mean.stable.value > 0 }.max { $0.mean.mean < $1.mean.mean }
    let fewer = changes.filter { $0.mean.stable.value < 0 }.min { $0.mean.mean < $1.mean.mean }
    let rows = changes.map { BarPlot.Row($0.id.rawValue, $0.mean.stable.value, told: words.numbers.stableCount($0.mean)) }
    var plot = BarPlot(rows, form: .decimals(0))
    plot.isDifference = true
    return Chart(
      words.changesTitle(in: today.later.month), unit: words.changesUnit, .bars(plot),
      sentence: words.changesSentence(more: more.map { ($0.id, $0.mean) }, fewer: fewer.map { ($0.id, $0.mean) }), language: language)
  }
}
