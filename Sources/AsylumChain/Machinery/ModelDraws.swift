import Chance

/// All durations of a model, ready to be drawn; made once for all its futures.
struct ModelDraws: Sendable {
  let gap = QuantileTable.exponential
  let handling: DurationDraw
  let requestDelay: DurationDraw
  let familyHandling: DurationDraw
  let travel: DurationDraw
  /// Whether relatives need any time to come.
  let travels: Bool
  let withdrawal: DurationDraw
  let appeal: DurationDraw
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
