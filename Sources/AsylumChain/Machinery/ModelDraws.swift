import Chance

/// All durations of a model, ready to be drawn; made once for all its futures.
struct ModelDraws: Sendable {
  /// Exponential with mean 1: gaps between arrivals, spread within opening stocks, the rest of a journey.
  let gap = QuantileTable.exponential
  /// One first decision on asylum.
  let handling: DurationDraw
  /// From the sponsor's grant to the request, in days.
  let requestDelay: DurationDraw
  /// The decision on one relative.
  let familyHandling: DurationDraw
  /// From the visa to the arrival, in days.
  let travel: DurationDraw
  /// Whether relatives need any time to come.
  let travels: Bool
  /// From the application to leaving without a decision, in days.
  let withdrawal: DurationDraw
  /// From the refusal to the judgment, in days.
  let appeal: DurationDraw
  /// From the refusal to a late departure, in days.
  let lateDeparture: DurationDraw
  /// Relatives of a family beyond the first.
  let familySizes: PoissonTable

  init(_ model: ChainModel) {
    handling = DurationDraw(model.asylum.decision.handling)
    requestDelay = DurationDraw(model.family.requestDelay)
    familyHandling = DurationDraw(model.family.decision.handling)
    travel = DurationDraw(model.family.travel)
    travels = model.family.travel.meanDays > 0
    withdrawal = DurationDraw(model.asylum.outcomes.withdrawal)
    appeal = DurationDraw(model.asylum.outcomes.appeal)
    lateDeparture = DurationDraw(model.asylum.outcomes.lateDeparture)
    familySizes = PoissonTable(mean: model.family.meanFurtherRelatives)
  }
}
