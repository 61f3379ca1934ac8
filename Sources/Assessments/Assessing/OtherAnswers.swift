import Chance
import Dispersal
import LegalReview
import Vocabulary

extension Dossier {
  func lawAnswer(_ variant: Variant, _ reviewer: Reviewer, _ derived: [DerivedFacts]) -> LawAnswer {
    LawAnswer(
      settings: settings.map { setting in
        LawAnswer.SettingReview(
          setting: setting.id,
          groups: variant.groups.map { group in
            let facts = facts(of: variant, for: group, under: setting, derived: derived[group.index])
            return LawAnswer.GroupReview(
              group: group, review: reviewer.review(facts), alternatives: alternatives(variant, group, setting, reviewer, derived[group.index]),
              lifts: reviewer.lifts(from: facts, options: leverOptions(facts, under: setting)) { changing($0, $1, for: group) })
          })
      })
  }

  /// The conclusion with each assumed lever of the law at each of its alternatives.
  private func alternatives(
    _ variant: Variant, _ group: StatusGroup, _ setting: LegalSetting, _ reviewer: Reviewer, _ derived: DerivedFacts
  ) -> [LawAnswer.Alternative] {
    variant.changes.filter { $0.group == group && (lever($0.lever)?.readers.contains(.law) ?? false) && !setting.overrides.contains($0.lever) }
      .flatMap { change in
        change.evidence.alternatives.map { value in
          let facts = facts(of: variant, for: group, under: setting, derived: derived, replacing: .init(lever: change.lever, value: value))
          return LawAnswer.Alternative(lever: change.lever, value: value, conclusion: reviewer.review(facts).conclusion)
        }
      }
  }

  func placesAnswer(_ chain: ChainAnswer, today: ChainAnswer) throws -> PlacesAnswer {
    PlacesAnswer(dates: [
      try placesNeed(chain, today, .occupancy, places.needMonth.value), try placesNeed(chain, today, .occupancyLater, laterMonth),
    ])
  }

  /// The median is today's law plus the median difference on the same people, so that places tell the same as people do.
  private func placesNeed(_ chain: ChainAnswer, _ today: ChainAnswer, _ kind: Figure.Kind, _ month: CalendarMonth) throws -> PlacesNeed {
    func need(_ people: Double) -> Int { Int((people / places.utilisation.value).rounded()) }
    let (own, todays) = (chain.figures[kind.position], today.figures[kind.position])
    let median = try places.plan.disperse(need(todays.level.median + own.difference.median))
    let low = try places.plan.disperse(need(own.level.low))
    let high = try places.plan.disperse(need(own.level.high))
    return PlacesNeed(
      month: month, low: low.need, median: median.need, high: high.need, provinces: median.provinces, municipalities: median.municipalities,
      municipalitiesLow: low.municipalities, municipalitiesHigh: high.municipalities, ties: median.ties)
  }
}
