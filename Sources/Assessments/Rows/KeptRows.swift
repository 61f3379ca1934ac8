/// Values that are kept of every row of a sweep, of some terms.
public struct KeptRows: Sendable {
  /// By term, a value a row; not a number where a row has none.
  let values: [SweepTerm: [Double]]
  /// Rows of the sweep.
  public let count: Int

  /// The places of what some terms take among the values that are kept of a row. Throws `SweepError.noRows`.
  public static func places(of terms: [SweepTerm], in work: BlockWork) throws(SweepError) -> [Int] {
    guard work.plan.question.design != .saltelli else { throw .noRows(.saltelli) }
    let layout = RecordLayout(work)
    let variants = work.plan.question.variants
    let places = terms.flatMap { term in
      [variants.firstIndex(of: term.variant), term.isDifference ? 0 : nil].compactMap { $0 }.compactMap {
        layout.place(of: term.measure, variant: $0)
      }
    }
    return places.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Values that are kept of a row.
  public static func width(_ work: BlockWork) -> Int { RecordLayout(work).width }

  /// Whether a condition holds in each row; `nil` where a value of it is not known.
  func holds(_ condition: SweepCondition) -> [Bool?] {
    let columns = condition.clauses.map { values[$0.term] ?? [] }
    return (0..<count).map { row in
      var holds = true
      for (clause, column) in zip(condition.clauses, columns) {
        guard column.indices.contains(row), column[row].isFinite else { return nil }
        if !clause.comparison.holds(column[row], clause.limit) { holds = false }
      }
      return holds
    }
  }
}

extension KeptRows {
  /// From the values at each of the places that the terms take, a value a row.
  public init(_ terms: [SweepTerm], _ kept: [Int: [Float]], of work: BlockWork) {
    let layout = RecordLayout(work)
    let variants = work.plan.question.variants
    func column(_ measure: SweepMeasure, _ variant: Int) -> [Double] {
      (layout.place(of: measure, variant: variant).flatMap { kept[$0] } ?? []).map(Double.init)
    }
    var values: [SweepTerm: [Double]] = [:]
    for term in terms {
      let own = column(term.measure, variants.firstIndex(of: term.variant) ?? 0)
      values[term] = term.isDifference ? zip(own, column(term.measure, 0)).map { $0 - $1 } : own
    }
    (self.values, count) = (values, work.plan.question.rows)
  }
}
