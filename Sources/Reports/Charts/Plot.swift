/// The kinds of pictures, each with its facts.
public enum Plot: Sendable, Hashable {
  case fan(FanPlot)
  case interval(IntervalPlot)
  case backtest(BacktestPlot)
  case course(CoursePlot)
  case map(MapPlot)
  case dots(DotPlot)
  case switches(SwitchPlot)
  case matrix(MatrixPlot)
  case slope(SlopePlot)
  case bars(BarPlot)
  case scatter(ScatterPlot)
  case flow(FlowPlot)
  case lines(LinePlot)
  case timeline(TimelinePlot)
  case waits(WaitPlot)

  var picture: any Picture {
    switch self {
    case .fan(let plot): plot
    case .interval(let plot): plot
    case .backtest(let plot): plot
    case .course(let plot): plot
    case .map(let plot): plot
    case .dots(let plot): plot
    case .switches(let plot): plot
    case .matrix(let plot): plot
    case .slope(let plot): plot
    case .bars(let plot): plot
    case .scatter(let plot): plot
    case .flow(let plot): plot
    case .lines(let plot): plot
    case .timeline(let plot): plot
    case .waits(let plot): plot
    }
  }
}

extension Picture {
  var hasTwoForms: Bool { true }
}

/// Facts that can be drawn and told as figures.
protocol Picture {
  /// Where the unit stands: above an axis that goes up, or under one that goes right.
  var isUnitBelow: Bool { get }
  /// Whether the narrow form differs from the wide one in more than its size.
  var hasTwoForms: Bool { get }
  func legend(_ words: ChartWords) -> [LegendEntry]
  /// The height that the picture takes at a width, with the figures at its axes.
  func height(at width: Double) -> Double
  func draw(on drawing: inout Drawing, in area: Area, _ words: ChartWords)
  func figures(_ words: ChartWords) -> ChartFigures
}
