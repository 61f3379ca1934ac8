import Chance
public import Dossiers

/// The one value, and the one threshold on it, that best tells futures in which a conclusion holds from those in which it does not.
public struct Stump: Sendable, Hashable, Codable {
  /// Fewest futures on either side of the threshold, and fewest in which the conclusion holds and does not.
  public static let fewest = 10
  /// Greatest chance, after counting every look, at which a threshold is told.
  public static let greatestChance = 0.05

  public var key: CalibrationKey
  /// In the unit of the key: midway between two values that were drawn.
  public var threshold: Double
  /// Whether the conclusion holds rather above than below the threshold.
  public var holdsAbove: Bool
  /// Of the futures below and above, those in which the conclusion holds.
  public var below: FutureShare
  public var above: FutureShare
  /// Futures that the threshold tells right.
  public var right: FutureShare
  /// How many thresholds were tried, over all values.
  public var looks: Int
  /// Fisher's exact chance of so good a threshold, times the looks, at most 1: more than the true chance, as near thresholds tell much the same.
  public var chance: Double

  /// The threshold with the greatest Pearson statistic; of equal ones the first in the order of the keys, then the lowest. `nil` where a side would
  /// have too few futures, or where chance does as well.
  init?(_ holds: [Bool], keys: [CalibrationKey], drawn: [[Double]]) {
    let total = holds.count { $0 }
    guard min(total, holds.count - total) >= Self.fewest else { return nil }
    var best: (key: CalibrationKey, threshold: Double, counts: TwoByTwo, statistic: Double)?
    var looks = 0
    for (position, key) in keys.enumerated() {
      let order = holds.indices.sorted { (drawn[$0][position], $0) < (drawn[$1][position], $1) }
      var held = 0
      for below in 1..<order.count {
        held += holds[order[below - 1]] ? 1 : 0
        let (left, right) = (drawn[order[below - 1]][position], drawn[order[below]][position])
        guard left < right, min(below, order.count - below) >= Self.fewest else { continue }
        looks += 1
        let counts = TwoByTwo(both: held, first: below - held, second: total - held, neither: order.count - below - total + held)
        let statistic = counts.chiSquare
        if statistic > best?.statistic ?? 0 { best = (key, left + (right - left) / 2, counts, statistic) }
      }
    }
    guard let best else { return nil }
    let chance = min(best.counts.exactChance * Double(looks), 1)
    guard chance <= Self.greatestChance else { return nil }
    let counts = best.counts
    (key, threshold, self.looks, self.chance) = (best.key, best.threshold, looks, chance)
    below = FutureShare(counts.both, of: counts.both + counts.first)
    above = FutureShare(counts.second, of: counts.second + counts.neither)
    holdsAbove = above.share > below.share
    let right = holdsAbove ? counts.first + counts.second : counts.both + counts.neither
    self.right = FutureShare(right, of: counts.count)
  }
}
