public import Chance
public import Dossiers
public import Vocabulary

/// Which drawn values carry the spread of a figure over the futures of a run: a first look, from futures that are there already.
///
/// The share of a value is the squared rank correlation of Spearman: the part of the variance of the ranks of the figure that goes with the value
/// alone. It sees what rises or falls, not what turns round, and no interplay; by chance alone it is `byChance`. What all values leave is chance, who
/// comes and when, and interplay. `polder why` decomposes the variance with runs of its own. Values that are drawn together have one share: the part
/// of the variance of the ranks that goes with theirs jointly, by least squares, as what a single one of them carries is not defined. Source: C.
/// Spearman, "The proof and measurement of association between two things", Am. J. Psychol. 15 (1904).
public struct CarriedSpread: Sendable, Hashable, Codable {
  /// A drawn value, or a group of values that are drawn together, with what it carries.
  public struct Share: Sendable, Hashable, Codable {
    /// Of a group the first member.
    public var key: CalibrationKey
    /// The name of a group with its members; `nil` for a value drawn apart.
    public var groupName: Phrase?
    /// The other members of a group; `nil` for a value drawn apart.
    public var others: [CalibrationKey]?
    /// 0 to 1.
    @FiniteOrNull public var share: Double
    /// Whether the figure rises with the value; of a group, with its first member.
    public var isRising: Bool
    /// Whether the value, or every one of a group, was assumed and no source stands behind it.
    public var isUnsourcedAssumption: Bool

    /// What the value means, or the name of the group.
    public var name: Phrase { groupName ?? key.meaning }
  }

  public var figure: FigureKind
  /// Whether it is the difference from today's law that is explained, or the level under today's law.
  public var isDifference: Bool
  /// Largest first; of equal ones in the order of the keys. Values that carry no more than chance would are left out; a group may by chance carry as
  /// much as all its members.
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

  /// The share of the variance of a ranking that goes with several others jointly, 0 to 1; 0 where it does not vary.
  ///
  /// Each of the others counts with what those before it leave of it. Of one ranking it is the squared correlation.
  static func joint(_ rankings: [[Double]], _ target: [Double]) -> Double {
    let middle = Double(target.count + 1) / 2
    func product(_ one: [Double], _ other: [Double]) -> Double { zip(one, other).reduce(0) { $0 + $1.0 * $1.1 } }
    let aim = target.map { $0 - middle }
    let whole = product(aim, aim)
    guard whole > 0 else { return 0 }
    var parts: [[Double]] = []
    var carried = 0.0
    for ranking in rankings {
      let centred = ranking.map { $0 - middle }
      let rest = parts.reduce(centred) { rest, part in
        let slope = product(rest, part) / product(part, part)
        return zip(rest, part).map { $0 - slope * $1 }
      }
      let length = product(rest, rest)
      // One that follows from those before adds nothing but rounding.
      guard length > 1e-9 * product(centred, centred), length > 0 else { continue }
      parts.append(rest)
      carried += product(rest, aim) * product(rest, aim) / length
    }
    return carried / whole
  }
}
