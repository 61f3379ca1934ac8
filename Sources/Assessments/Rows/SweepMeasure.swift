public import Dossiers

/// Something that is kept of every row of a sweep: a figure, or the mean of a series over the months of a calendar year.
public enum SweepMeasure: Sendable, Hashable, Codable {
  case figure(FigureKind)
  case series(MonthlyBands.Kind, year: Int)

  public var unit: MeasureUnit {
    switch self {
    case .figure(let kind): kind.unit
    case .series(let kind, _): kind.unit
    }
  }
}

extension FigureKind {
  /// In what the figure is counted.
  public var unit: MeasureUnit {
    switch self {
    case .people: .persons
    case .months: .months
    case .share: .share
    case .cost: .euros
    }
  }
}

extension MonthlyBands.Kind {
  /// In what the series is counted.
  public var unit: MeasureUnit {
    switch self {
    case .cost: .euros
    case .monthsApart: .months
    case .arrivals, .decisions, .asylumQueue, .relativesArrived, .familyQueue, .held, .occupancy, .waitingForHome, .housed, .requests, .visas,
      .decidedLate, .regularReception, .emergencyReception, .resettled, .childrenApartOver24, .childrenWaitingOver24, .relativesWaitingOver24:
      .persons
    }
  }
}
