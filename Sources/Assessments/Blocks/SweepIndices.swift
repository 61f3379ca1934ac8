public import Chance
public import Dossiers
public import Vocabulary

/// Which of the things that vary carry the spread of an output, over a sweep after Saltelli: for every figure and every month of every series.
public struct SweepIndices: Sendable {
  /// Something of which there are indices: a figure, or a month of a series; month 0 is the first.
  public enum Output: Sendable, Hashable {
    case figure(FigureKind)
    case series(MonthlyBands.Kind, month: Int)
  }

  /// An output of a variant: as difference from the baseline, or of the baseline alone as it is.
  public struct Row: Sendable, Hashable {
    public var variant: VariantID
    public var output: Output
    /// Points of which it is known in all their runs: the others are left out.
    public var points: Int
    /// By factor, chance last: what its share is of the spread, alone and with all others.
    public var indices: [SobolIndices]
  }

  /// What varies, without chance, which is behind them all.
  public let factors: [Phrase]
  public let points: Int
  /// Points of which the chain refused a run.
  public let refused: Int
  /// Batches that the points lie in; each draw takes as many of them.
  public let batchCount: Int
  public let isDifference: Bool
  /// The calendar years of the horizon, each with its last month; month 0 is the first.
  public let years: [(year: Int, lastMonth: Int)]
  /// Every figure and every month of every series, of every variant.
  public let outputs: [(variant: VariantID, output: Output)]
  private let batches: SobolBatches

  /// How often batches are drawn anew for the errors.
  public static let draws = 100

  /// From the record of all rows; `nil` for a sweep that is not after Saltelli.
  public init?(_ record: BlockRecord, of work: BlockWork) {
    let question = work.plan.question
    guard question.design == .saltelli else { return nil }
    (factors, points, refused) = (work.factorNames, question.points, record.refused)
    batchCount = record.sums.count
    years = work.chain.calendarYears.map { ($0.year, $0.months.upperBound - 1) }
    isDifference = question.variants.count > 1
    let series = MonthlyBands.Kind.allCases.flatMap { kind in (0..<work.chain.months).map { Output.series(kind, month: $0) } }
    outputs = (isDifference ? Array(question.variants.dropFirst()) : question.variants).flatMap { variant in
      (FigureKind.allCases.map(Output.figure) + series).map { (variant: variant, output: $0) }
    }
    batches = SobolBatches(record.sums.map(\.sums), draws: Self.draws, seed: question.seed)
  }

  /// The indices of one output of a variant; `nil` where there is no such output.
  public func row(_ variant: VariantID, _ output: Output) -> Row? {
    outputs.firstIndex { $0.variant == variant && $0.output == output }.map(row)
  }

  /// The indices of one of the outputs, by its place among them. Many can be asked for at the same time.
  public func row(_ place: Int) -> Row {
    let (variant, output) = outputs[place]
    return Row(variant: variant, output: output, points: batches.points(ofOutput: place), indices: batches.indices(ofOutput: place))
  }
}
