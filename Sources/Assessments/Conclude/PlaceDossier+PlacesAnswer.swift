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

  /// What the variant changes is the mean difference on the same people, as everywhere, never a difference of medians.
  private func placesNeed(_ chain: ChainAnswer, _ today: ChainAnswer, _ kind: FigureKind, _ month: CalendarMonth, _ utilisation: Double) throws
    -> PlacesNeed
  {
    func places(_ people: Double) -> Int { Int((people / utilisation).rounded()) }
    func end(_ people: Double) -> Int? { people.isFinite ? places(people) : nil }
    let (own, todays) = (chain.figures[kind.position], today.figures[kind.position])
    var need = try need(of: places(own.level.median), end(own.level.low), end(own.level.high), in: month)
    need.change = try change(of: own.meanDifference.scaled(by: 1 / utilisation), from: places(todays.level.median))
    return need
  }

  /// A mean difference shared by key and rule; nobody needs fewer places than none.
  private func change(of mean: Estimate, from today: Int) throws -> PlacesChange? {
    guard mean.mean.isFinite else { return nil }
    let before = try plan.disperse(today)
    let after = try plan.disperse(max(today + Int(mean.mean.rounded()), 0))
    return PlacesChange(
      mean: mean, provinces: zip(after.provinces, before.provinces).map { $0 - $1 },
      municipalities: zip(after.municipalities, before.municipalities).map { $0 - $1 })
  }

  private func need(of median: Int, _ low: Int?, _ high: Int?, in month: CalendarMonth?) throws -> PlacesNeed {
    let (median, low, high) = (try plan.disperse(median), try low.map(plan.disperse), try high.map(plan.disperse))
    return PlacesNeed(
      month: month, low: low?.need, median: median.need, high: high?.need, provinces: median.provinces, municipalities: median.municipalities,
      municipalitiesLow: low?.municipalities, municipalitiesHigh: high?.municipalities, ties: median.ties)
  }
}
