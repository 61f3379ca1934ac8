extension DispersalPlan {
  /// By what shares are measured.
  public enum Key: Sendable, Hashable {
    /// The number of inhabitants alone.
    case population
    /// Population × (1 + wealth score).
    case populationTimesWealth
    /// A sum of columns, each as a share of its total.
    case weighted([Term])

    /// A column of the dossier with its weight.
    public struct Term: Sendable, Hashable {
      /// `population`, or a further column of the municipalities.
      public var column: String
      public var weight: Int
      /// Whether the column is multiplied by one plus the wealth score.
      public var timesWealth: Bool

      public init(column: String, weight: Int, timesWealth: Bool = false) {
        self.column = column
        self.weight = weight
        self.timesWealth = timesWealth
      }
    }
  }

  /// The key of every municipality as a whole number, in their order; exempt ones have 0.
  ///
  /// Population counts times a thousand, and times one plus the score where wealth counts. A weighted key is in billionths of the total of each
  /// column, times its weight, rounded down.
  public var keys: [Int] {
    let raw =
      switch key {
      case .population: municipalities.map { $0.population * 1000 }
      case .populationTimesWealth: municipalities.map { $0.population * (1000 + $0.wealthThousandths) }
      case .weighted(let terms): weighted(terms)
      }
    return zip(municipalities, raw).map { $0.terms.isExempt ? 0 : $1 }
  }

  private func weighted(_ terms: [Key.Term]) -> [Int] {
    var sums = municipalities.map { _ in 0 }
    for term in terms {
      let values = municipalities.map { own in
        (term.column == "population" ? own.population : own.columns[term.column] ?? 0) * (term.timesWealth ? 1000 + own.wealthThousandths : 1000)
      }
      let total = values.reduce(0, +)
      guard total > 0 else { continue }
      for (index, value) in values.enumerated() {
        sums[index] += total.dividingFullWidth(value.multipliedFullWidth(by: term.weight * 1_000_000_000)).quotient
      }
    }
    return sums
  }
}
