import Chance

/// All durations of a model, ready to be drawn; made once for all its futures.
struct ModelDraws: Sendable {
  /// Exponential with mean 1: gaps between arrivals, spread within opening stocks, the rest of a journey.
  let gap = QuantileTable.exponential
  /// One first decision on asylum.
  let handling: DurationDraw
  let requestDelay: DurationDraw
  /// The decision on one relative.
  let familyHandling: DurationDraw
  let travel: DurationDraw
  /// Whether relatives need any time to come.
  let travels: Bool
  let withdrawal: DurationDraw
  let appeal: DurationDraw
  /// Relatives of a family beyond the first.
  let familySizes: PoissonTable

  init(_ model: ChainModel) {
    handling = DurationDraw(model.decision.handling)
    requestDelay = DurationDraw(model.family.requestDelay)
    familyHandling = DurationDraw(model.family.decision.handling)
    travel = DurationDraw(model.family.travel)
    travels = model.family.travel.meanDays > 0
    withdrawal = DurationDraw(model.outcomes.withdrawal)
    appeal = DurationDraw(model.outcomes.appeal)
    familySizes = PoissonTable(mean: model.family.meanFurtherRelatives)
  }
}
