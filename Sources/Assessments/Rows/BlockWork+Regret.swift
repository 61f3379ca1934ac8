import Chance
import Vocabulary

extension BlockWork {
  /// A measure under every variant of the plan.
  public func terms(_ measure: SweepMeasure) -> [SweepTerm] { variants.map { SweepTerm(measure, under: $0.id) } }

  /// How the variants do by a measure. Throws `SweepError.noVariants` and `.tooFewKnown`.
  public func regret(
    _ measure: SweepMeasure, asked: String, best: SweepRegret.Best, enough: Double?, in rows: KeptRows
  ) throws(SweepError) -> SweepRegret {
    guard variants.count > 1 else { throw .noVariants }
    let columns = terms(measure).map { rows.values[$0] ?? [] }
    let known = (0..<rows.count).filter { row in columns.allSatisfy { $0[row].isFinite } }
    try enoughPoints(known, least: SweepRegret.least)
    // Lower is better throughout.
    let sign: Double = best == .lowest ? 1 : -1
    let table = RegretTable(
      rows: known, futuresPerPoint: plan.question.futuresPerPoint, values: columns.map { column in known.map { sign * column[$0] } },
      enough: enough.map { sign * $0 })
    let told = variants.indices.map { variant in
      let means = pointMeans(columns[variant], known)
      return table.row(variant, of: variants[variant].id, mean: Estimate(means), sign: sign)
    }
    return SweepRegret(
      facts: StudyFacts(asked, self), measure: measure, best: best, enough: enough, known: known.count, rows: told,
      choices: table.choices(variants.map(\.id), seed: plan.question.seed))
  }

  /// Throws `SweepError.tooFewKnown` where known rows are of fewer points than that.
  func enoughPoints(_ known: [Int], least: Int) throws(SweepError) {
    let points = Set(known.map { $0 / plan.question.futuresPerPoint }).count
    guard points >= least else { throw .tooFewKnown(points, of: plan.question.points, least: least) }
  }

  /// The mean over the known rows of every point: rows of one point share its values, so that they are one observation.
  func pointMeans(_ values: [Double], _ known: [Int]) -> [Double] {
    let futures = plan.question.futuresPerPoint
    var means: [(point: Int, sum: Double, count: Double)] = []
    for row in known {
      if means.last?.point != row / futures { means.append((row / futures, 0, 0)) }
      means[means.count - 1].sum += values[row]
      means[means.count - 1].count += 1
    }
    return means.map { $0.sum / $0.count }
  }
}

/// What every variant brings in every known row; lower is better.
private struct RegretTable {
  /// The numbers of the rows, at least one.
  let rows: [Int]
  /// The places of the rows of each point: as they share its values, they are drawn together.
  let points: [Range<Int>]
  /// By variant, a value a row.
  let values: [[Double]]
  let enough: Double?
  /// The least in each row.
  let least: [Double]

  init(rows: [Int], futuresPerPoint: Int, values: [[Double]], enough: Double?) {
    (self.rows, self.values, self.enough) = (rows, values, enough)
    let starts = rows.indices.filter { $0 == 0 || rows[$0] / futuresPerPoint != rows[$0 - 1] / futuresPerPoint }
    points = zip(starts, starts.dropFirst() + [rows.count]).map { $0..<$1 }
    least = rows.indices.map { row in values.reduce(.infinity) { min($0, $1[row]) } }
  }

  func row(_ variant: Int, of id: VariantID, mean: Estimate, sign: Double) -> SweepRegret.Row {
    let own = values[variant]
    let regrets = zip(own, least).map { $0 - $1 }
    let sorted = regrets.sorted()
    func first(_ values: [Double]) -> Int { values.indices.reduce(0) { values[$1] > values[$0] ? $1 : $0 } }
    let (worst, greatest) = (first(own), first(regrets))
    let count = Double(rows.count)
    return SweepRegret.Row(
      variant: id, mean: mean, worst: SweepRegret.InRow(value: sign * own[worst], row: rows[worst]), meanRegret: regrets.reduce(0, +) / count,
      regret90: sorted[min(Int(0.9 * count), sorted.count - 1)],
      greatestRegret: SweepRegret.InRow(value: regrets[greatest], row: rows[greatest]),
      bestShare: Double(regrets.count { $0 == 0 }) / count, enoughShare: enough.map { limit in Double(own.count { $0 <= limit }) / count })
  }

  /// What each criterion chooses, and how soon.
  func choices(_ variants: [VariantID], seed: UInt64) -> [SweepRegret.Choice] {
    let criteria = SweepRegret.Criterion.allCases.filter { $0 != .enough || enough != nil }
    let all = winners(criteria, Array(points.indices))
    var agreeing = criteria.map { _ in [SweepRegret.Choice.Size]() }
    for (step, size) in sizes.enumerated() {
      var counts = criteria.map { _ in 0 }
      for draw in 0..<SweepRegret.draws {
        let stream = Stream(seed: seed, future: draw, event: 3500 + step)
        let drawn = winners(criteria, (0..<size).map { Int(stream.uniform($0) * Double(points.count)) })
        for place in criteria.indices where drawn[place] == all[place] { counts[place] += 1 }
      }
      for place in criteria.indices {
        agreeing[place].append(SweepRegret.Choice.Size(points: size, share: Double(counts[place]) / Double(SweepRegret.draws)))
      }
    }
    return criteria.indices.map { SweepRegret.Choice(criterion: criteria[$0], variants: all[$0].map { variants[$0] }, agreeing: agreeing[$0]) }
  }

  /// Powers of two, to half the points: of more, a draw would be all of them again.
  private var sizes: [Int] {
    var sizes: [Int] = []
    var size = 8
    while size <= points.count / 2, size <= 8192 {
      sizes.append(size)
      size *= 2
    }
    return sizes
  }

  /// The variants that each criterion chooses from the rows of some points: those with the least score.
  private func winners(_ criteria: [SweepRegret.Criterion], _ drawn: [Int]) -> [[Int]] {
    let scores = values.map { own in score(own, drawn) }
    return criteria.map { criterion in
      let least = scores.reduce(.infinity) { min($0, $1[criterion.place]) }
      return scores.indices.filter { scores[$0][criterion.place] == least }
    }
  }

  /// By criterion, what is to be low: the sum, the greatest regret, the worst value, and how often it is not good enough.
  private func score(_ own: [Double], _ drawn: [Int]) -> [Double] {
    var (sum, regret, worst, failing) = (0.0, -Double.infinity, -Double.infinity, 0.0)
    for point in drawn {
      for place in points[point] {
        sum += own[place]
        regret = max(regret, own[place] - least[place])
        worst = max(worst, own[place])
        if let enough, own[place] > enough { failing += 1 }
      }
    }
    return [sum, regret, worst, failing]
  }
}

extension SweepRegret.Criterion {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
