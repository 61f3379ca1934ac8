public import Chance
public import Dossiers

/// Which drawn values carry the spread of a figure over the futures of a run: a first look, from futures that are there already.
///
/// The share of a value is the squared rank correlation of Spearman: the part of the variance of the ranks of the figure that goes with the value
/// alone. It sees what rises or falls, not what turns round, and no interplay; by chance alone it is `byChance`. What all values leave is chance, who
/// comes and when, and interplay. `polder why` decomposes the variance with runs of its own.
/// Source: C. Spearman, "The proof and measurement of association between two things", Am. J. Psychol. 15 (1904).
public struct CarriedSpread: Sendable, Hashable, Codable {
  /// A drawn value with what it carries.
  public struct Share: Sendable, Hashable, Codable {
    public var key: CalibrationKey
    /// 0 to 1.
    @FiniteOrNull public var share: Double
    /// Whether the figure rises with the value.
    public var isRising: Bool
    /// Whether the value was assumed and no source stands behind it.
    public var isUnsourcedAssumption: Bool
  }

  public var figure: FigureKind
  /// Whether it is the difference from today's law that is explained, or the level under today's law.
  public var isDifference: Bool
  /// Largest first; of equal ones in the order of the keys. Values that carry no more than chance would are left out.
  public var shares: [Share]
  /// The share that a value with nothing to do with the figure has on average.
  public var byChance: Double
  public var futures: Int

  /// The value that carries most of those that were assumed without a source; `nil` where none carries more than chance would.
  public var weakestLink: Share? { shares.first(where: \.isUnsourcedAssumption) }
}

/// Ranks and their correlation.
enum RankCorrelation {
  /// Ranks from 1, equal values the mean of theirs.
  static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start
      while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
      for place in start...end { ranks[order[place]] = Double(start + end) / 2 + 1 }
      start = end + 1
    }
    return ranks
  }

  /// The correlation of two rankings of the same things, -1 to 1; 0 where either does not vary.
  static func correlation(_ one: [Double], _ other: [Double]) -> Double {
    let middle = Double(one.count + 1) / 2
    var (cross, first, second) = (0.0, 0.0, 0.0)
    for (left, right) in zip(one, other) {
      cross += (left - middle) * (right - middle)
      first += (left - middle) * (left - middle)
      second += (right - middle) * (right - middle)
    }
    return first > 0 && second > 0 ? cross / (first * second).squareRoot() : 0
  }
}
