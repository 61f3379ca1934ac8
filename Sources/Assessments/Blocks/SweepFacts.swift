public import Chance
public import Dossiers
public import Vocabulary

/// What the result of a planned sweep tells of every figure: its mean, its bands, and the runs at both ends.
public struct SweepFacts: Sendable {
  /// A figure of a variant: as difference from the baseline, and of the baseline as it is.
  public struct Row: Sendable, Hashable {
    public var variant: VariantID
    public var figure: FigureKind
    public var isDifference: Bool
    /// Its error takes the futures of one point as one observation.
    public var mean: Estimate
    /// Rows in which it is known; in Saltelli's scheme of both samples.
    public var known: Int
    public var bands: Bands
    public var extreme: Extreme
  }

  public let question: SweepQuestion
  /// What varies, by name; empty in a sweep of futures.
  public let factors: [Phrase]
  /// Rows that are in, those that the chain refused, and the first of these.
  public let rows: Int
  public let refused: Int
  public let firstRefused: Int?
  /// By variant, the baseline first, and figure; those that no run knows are left out.
  public let figures: [Row]

  /// Reads them from the record of all rows; where a point has several futures, with the means over points.
  public init(_ record: BlockRecord, of work: BlockWork, _ means: PointMeans? = nil) {
    question = work.plan.question
    factors = work.factorNames
    (rows, refused, firstRefused) = (record.rows, record.refused, record.firstRefused)
    // The middle of a bucket may lie beyond the exact ends.
    func within(_ bands: Bands, _ ends: Extreme) -> Bands { Bands(percentiles: bands.values.map { min(max($0, ends.low), ends.high) }) }
    figures = zip(question.variants, record.variants).enumerated().flatMap { place, pair in
      FigureKind.allCases.indices.compactMap { figure in
        let tally = pair.1
        let sketch = place == 0 ? tally.sketches.levels[figure] : tally.sketches.differences[figure]
        guard sketch.count > 0 else { return nil }
        let extreme = tally.extremes[place == 0 ? figure : FigureKind.allCases.count + figure]
        return Row(
          variant: pair.0, figure: FigureKind.allCases[figure], isDifference: place > 0,
          mean: means.flatMap { $0.over(sketch.estimate, variant: place, figure: figure) } ?? sketch.estimate, known: sketch.count,
          bands: within(sketch.bands, extreme),
          extreme: extreme)
      }
    }
  }
}

extension BlockWork {
  /// Bytes that all blocks take at least, and the result: what the first row takes, for as many as there are. The buckets of more rows come on top.
  public func space(runner: Runner) throws -> (blocks: Int, result: Int) {
    let record = try record(ofRows: 0..<1, runner: runner)
    let (all, batch, kept) = (record.bytes.count, record.sumsBytes.count, record.keptBytes.count * plan.question.rows)
    // A block holds the batches of its own rows alone, and the result all of them.
    let (own, every) = (min(plan.blockSize * BlockRecord.batches / plan.question.rows + 1, BlockRecord.batches), BlockRecord.batches)
    return (plan.blocks * (all + (own - 1) * batch) + kept, all + (every - 1) * batch + kept)
  }

  /// What varies, for a reader, in the order of the plan.
  var factorNames: [Phrase] { points.factors.map { $0.name(in: chain) } }

  /// Computes the first runs of the plan and drops them, for who wants to know how long all of them take.
  public func tryOut(_ runs: Int, runner: Runner) throws {
    let mixtures = plan.question.mixtures
    _ = try runner.map(runs) { piece in
      try attempt { try run(piece / mixtures % plan.question.rows, mixture: piece % mixtures) }.value?.count
    }
  }
}
