extension DispersalPlan {
  /// Every column that a weighted key names is there for every municipality that counts, and nobody's inverse is one over nought.
  ///
  /// Nothing counts as 0 because it is missing. Throws `DispersalError.noColumn` and `dividesByNought`.
  func checkColumns() throws(DispersalError) {
    guard case .weighted(let weighting) = key else { return }
    for term in weighting.terms where term.weight > 0 {
      for column in [term.column] + (term.ceiling?.columns ?? []) where column != "population" {
        for municipality in municipalities where !municipality.terms.isExempt && municipality.columns[column] == nil {
          throw .noColumn(municipality: municipality.name, column: column)
        }
      }
      guard term.isInverse else { continue }
      for municipality in municipalities where weighting.counts(municipality) && municipality.value(of: term.column) == 0 {
        throw .dividesByNought(municipality: municipality.name, column: term.column)
      }
    }
  }
}
