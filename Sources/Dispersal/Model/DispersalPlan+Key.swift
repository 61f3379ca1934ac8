extension DispersalPlan {
  /// By what shares are measured.
  public enum Key: Sendable, Hashable {
    /// The number of inhabitants alone.
    case population
    /// Population × (1 + wealth score). With a score of −1 a municipality has no key at all, and with 1 it counts twice.
    case populationTimesWealth
    /// A sum of columns, each as a share of its total. So columns in different units can be added. A column whose total is not above zero counts for
    /// nothing.
    case weighted([Term])

    /// A column of the dossier with its weight.
    public struct Term: Sendable, Hashable {
      /// `population`, or a further column of the municipalities. `disperse` refuses a plan in which a
      /// municipality lacks the column; in `keys` it counts as 0.
      public var column: String
      /// Against the weights of the other terms; a whole column is worth 10⁹ times its weight.
      public var weight: Int
      /// Whether the column is multiplied by one plus the wealth score.
      public var timesWealth: Bool

      /// A column that counts as it stands, unless `timesWealth` lets the score scale it.
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
  /// column, times its weight, rounded down. Worked out at every call. Complexity: municipalities × terms.
  public var keys: [Int] {
    let raw =
      switch key {
      case .population: municipalities.map { $0.population * 1000 }
      case .populationTimesWealth: municipalities.map { $0.population * (1000 + $0.wealthThousandths) }
      case .weighted(let terms): weighted(terms)
      }
    return zip(municipalities, raw).map { $0.terms.isExempt ? 0 : $1 }
  }

  /// The sum over the terms for every municipality; products have 128 bits before they are divided, so nothing is lost but the last rounding.
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
