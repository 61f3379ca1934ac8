import Chance
import Dispersal
import Dossiers
import Vocabulary

extension PlaceDossier {
  /// Where people go at the need that the dossier gives, or as the chain has it under a variant. `today` is the answer of the baseline.
  func placesAnswer(_ chain: ChainAnswer?, today: ChainAnswer?, laterMonth: CalendarMonth?) throws -> PlacesAnswer? {
    switch places.need {
    case .given(let given): return PlacesAnswer(dates: [try need(of: given.value, given.value, given.value, in: nil)])
    case .ofChain(let month, let utilisation):
      guard let chain, let today, let laterMonth else { return nil }
      return PlacesAnswer(
        dates: try [(FigureKind.occupancy, month.value), (.occupancyLater, laterMonth)].map { kind, month in
          try placesNeed(chain, today, kind, month, utilisation.value)
        })
    }
  }

  /// The median is today's law plus the median difference on the same people, so that places tell the same as people do.
  private func placesNeed(_ chain: ChainAnswer, _ today: ChainAnswer, _ kind: FigureKind, _ month: CalendarMonth, _ utilisation: Double) throws
    -> PlacesNeed
  {
    func places(_ people: Double) -> Int { Int((people / utilisation).rounded()) }
    func end(_ people: Double) -> Int? { people.isFinite ? places(people) : nil }
    let (own, todays) = (chain.figures[kind.position], today.figures[kind.position])
    return try need(
      of: places(todays.level.median + own.difference.median), end(own.level.low), end(own.level.high), in: month)
  }

  private func need(of median: Int, _ low: Int?, _ high: Int?, in month: CalendarMonth?) throws -> PlacesNeed {
    let (median, low, high) = (try plan.disperse(median), try low.map(plan.disperse), try high.map(plan.disperse))
    return PlacesNeed(
      month: month, low: low?.need, median: median.need, high: high?.need, provinces: median.provinces, municipalities: median.municipalities,
      municipalitiesLow: low?.municipalities, municipalitiesHigh: high?.municipalities, ties: median.ties)
  }
}
