import Chance

/// A duration ready to be drawn: its distribution as a table, where it has one.
struct DurationDraw: Sendable {
  private enum Shape { case fixed, uniform, table }

  private let shape: Shape
  private let scale: Double
  private let table: QuantileTable

  init(_ duration: Duration) {
    switch duration {
    case .fixed(let days): (shape, scale, table) = (.fixed, days, .exponential)
    case .uniform(let longest): (shape, scale, table) = (.uniform, longest, .exponential)
    case .exponential(let mean): (shape, scale, table) = (.table, mean, .exponential)
    case .lognormal(let mean, let sigma): (shape, scale, table) = (.table, mean, .lognormal(sigma: sigma))
    }
  }

  /// Days, for a person's uniform number.
  @inline(__always)
  func sample(_ stream: Stream, _ person: Int) -> Double {
    switch shape {
    case .table: scale * table.value(at: stream.uniform(person))
    case .uniform: scale * stream.uniform(person)
    case .fixed: scale
    }
  }
}

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
