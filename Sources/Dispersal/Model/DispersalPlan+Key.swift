extension DispersalPlan {
  /// By what shares are measured.
  public enum Key: Sendable, Hashable {
    /// The number of inhabitants alone.
    case population
    /// Population × (1 + wealth score). With a score of −1 a municipality has no key at all, and with 1 it counts twice.
    case populationTimesWealth
    /// A sum of columns, each as a share of its total. So columns in different units can be added. A column whose total is not above zero counts for
    /// nothing.
    case weighted(Weighting)
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
      case .weighted(let weighting): weighting.parts(of: municipalities).map(\.sum)
      }
    return zip(municipalities, raw).map { $0.terms.isExempt ? 0 : $1 }
  }

  /// The key of every province, in their order: its own, or those of its municipalities added up.
  public var provinceKeys: [Int] {
    let (municipal, areas) = (keys, members)
    return provinces.indices.map { index in provinces[index].key ?? areas[index].reduce(0) { $0 + municipal[$1] } }
  }
}
