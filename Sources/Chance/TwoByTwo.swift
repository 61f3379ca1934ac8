/// Futures counted by two questions at once, each answered yes or no, and how surprising it is that the answers go together so well.
public struct TwoByTwo: Sendable, Hashable, Codable {
  /// Yes to both; to the first alone; to the second alone; to neither.
  public var both: Int
  public var first: Int
  public var second: Int
  public var neither: Int

  public init(both: Int, first: Int, second: Int, neither: Int) {
    precondition(min(both, first, second, neither) >= 0, "counts")
    (self.both, self.first, self.second, self.neither) = (both, first, second, neither)
  }

  /// All that were counted.
  public var count: Int { both + first + second + neither }

  /// Pearson's statistic, without its correction: how far the answers are from not depending on each other; 0 where a question has one answer only.
  public var chiSquare: Double {
    let cross = Double(both) * Double(neither) - Double(first) * Double(second)
    let margins = Double(both + first) * Double(second + neither) * Double(both + second) * Double(first + neither)
    return margins > 0 ? Double(count) * cross * cross / margins : 0
  }

  /// The chance of a table at least as rare as this one among all with the same sums, if the answers did not depend on each other.
  ///
  /// Source: R. A. Fisher, "On the interpretation of χ² from contingency tables", J. R. Stat. Soc. 85 (1922); two-sided, by the rank of tables.
  /// Complexity: linear in the smaller sum.
  public var exactChance: Double {
    let (yes, other, chosen) = (both + first, second + neither, both + second)
    let (low, high) = (max(0, chosen - other), min(yes, chosen))
    // Weights relative to one table, from which both sides are reached by ratios; none grows beyond the likeliest.
    let middle = min(max((yes + 1) * (chosen + 1) / (count + 2), low), high)
    var weights = [Double](repeating: 0, count: high - low + 1)
    weights[middle - low] = 1
    for cell in middle..<high {
      let ratio = Double(yes - cell) * Double(chosen - cell) / (Double(cell + 1) * Double(other - chosen + cell + 1))
      weights[cell + 1 - low] = weights[cell - low] * ratio
    }
    for cell in stride(from: middle, to: low, by: -1) {
      let ratio = Double(cell) * Double(other - chosen + cell) / (Double(yes - cell + 1) * Double(chosen - cell + 1))
      weights[cell - 1 - low] = weights[cell - low] * ratio
    }
    // Equal weights come by different ways, so a last digit is forgiven.
    let own = weights[both - low] * (1 + 1e-9)
    return min(weights.filter { $0 <= own }.reduce(0, +) / weights.reduce(0, +), 1)
  }
}
