import Chance
import Vocabulary

extension BlockWork {
  /// A measure under every variant of the plan.
  public func terms(_ measure: SweepMeasure) -> [SweepTerm] { variants.map { SweepTerm(measure, under: $0.id) } }

  /// How the variants do by a measure. Throws `SweepError.noVariants`.
  public func regret(
    _ measure: SweepMeasure, asked: String, best: SweepRegret.Best, enough: Double?, in rows: KeptRows
  ) throws(SweepError) -> SweepRegret {
    guard variants.count > 1 else { throw .noVariants }
    let columns = terms(measure).map { rows.values[$0] ?? [] }
    let known = (0..<rows.count).filter { row in columns.allSatisfy { $0[row].isFinite } }
    // Lower is better throughout.
    let sign: Double = best == .lowest ? 1 : -1
    let table = RegretTable(rows: known, values: columns.map { column in known.map { sign * column[$0] } }, enough: enough.map { sign * $0 })
    let told = variants.indices.map { variant in
      let means = pointMeans(columns[variant], known)
      return table.row(variant, of: variants[variant].id, mean: Estimate(means), sign: sign)
    }
    return SweepRegret(
      facts: StudyFacts(asked, self), measure: measure, best: best, enough: enough, known: known.count, rows: told,
      choices: table.choices(variants.map(\.id), seed: plan.question.seed))
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
  /// The numbers of the rows.
  let rows: [Int]
  /// By variant, a value a row.
  let values: [[Double]]
  let enough: Double?
  /// The least in each row.
  let least: [Double]

  init(rows: [Int], values: [[Double]], enough: Double?) {
    (self.rows, self.values, self.enough) = (rows, values, enough)
    least = rows.indices.map { row in values.reduce(.infinity) { min($0, $1[row]) } }
  }

  func row(_ variant: Int, of id: VariantID, mean: Estimate, sign: Double) -> SweepRegret.Row {
    let own = values[variant]
    let regrets = zip(own, least).map { $0 - $1 }
    let sorted = regrets.sorted()
    func first(_ values: [Double]) -> Int { values.indices.reduce(0) { values[$1] > values[$0] ? $1 : $0 } }
    let (worst, greatest) = (first(own), first(regrets))
    guard !rows.isEmpty else {
      let none = SweepRegret.InRow(value: 0, row: 0)
      return SweepRegret.Row(
        variant: id, mean: mean, worst: none, meanRegret: 0, regret90: 0, greatestRegret: none, bestShare: 0, enoughShare: nil)
    }
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
    guard !rows.isEmpty else { return [] }
    let all = winners(criteria, Array(rows.indices))
    var agreeing = criteria.map { _ in [SweepRegret.Choice.Size]() }
    for (step, size) in sizes.enumerated() {
      var counts = criteria.map { _ in 0 }
      for draw in 0..<SweepRegret.draws {
        let stream = Stream(seed: seed, future: draw, event: 3500 + step)
        let drawn = winners(criteria, (0..<size).map { Int(stream.uniform($0) * Double(rows.count)) })
        for place in criteria.indices where drawn[place] == all[place] { counts[place] += 1 }
      }
      for place in criteria.indices {
        agreeing[place].append(SweepRegret.Choice.Size(futures: size, share: Double(counts[place]) / Double(SweepRegret.draws)))
      }
    }
    return criteria.indices.map { SweepRegret.Choice(criterion: criteria[$0], variant: variants[all[$0]], agreeing: agreeing[$0]) }
  }

  /// Powers of two, to half the rows: of more, a draw would be all of them again.
  private var sizes: [Int] {
    var sizes: [Int] = []
    var size = 8
    while size <= rows.count / 2, size <= 8192 {
      sizes.append(size)
      size *= 2
    }
    return sizes
  }

  /// The variant that each criterion chooses from some rows; of equal ones the first.
  private func winners(_ criteria: [SweepRegret.Criterion], _ places: [Int]) -> [Int] {
    let scores = values.map { own in score(own, places) }
    return criteria.map { criterion in
      scores.indices.reduce(0) { scores[$1][criterion.place] < scores[$0][criterion.place] ? $1 : $0 }
    }
  }

  /// By criterion, what is to be low: the sum, the greatest regret, the worst value, and how often it is not good enough.
  private func score(_ own: [Double], _ places: [Int]) -> [Double] {
    var (sum, regret, worst, failing) = (0.0, -Double.infinity, -Double.infinity, 0.0)
    for place in places {
      sum += own[place]
      regret = max(regret, own[place] - least[place])
      worst = max(worst, own[place])
      if let enough, own[place] > enough { failing += 1 }
    }
    return [sum, regret, worst, failing]
  }
}

extension SweepRegret.Criterion {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
