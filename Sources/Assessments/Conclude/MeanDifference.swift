public import Chance

/// A mean difference from today's law on the same people, with what it needs to be read well.
public struct MeanDifference: Sendable, Hashable, Codable {
  public var mean: Estimate
  public var bands: Bands
  /// The fewest futures that together carry half of the sum of all differences, largest first in the direction of the mean; `nil` where the futures
  /// were not kept, or the differences add up to nought.
  public var carriers: FutureShare?

  /// Whether the mean lies outside the band of 60 %, so that it must be explained: a few futures carry it. `nil` where that band is not known.
  public var isOutsideMiddleBand: Bool? {
    let (low, high) = (bands.values[1], bands.values[5])
    return low.isFinite && high.isFinite && mean.mean.isFinite ? mean.mean < low || mean.mean > high : nil
  }

  init(mean: Estimate, bands: Bands, carriers: FutureShare?) { (self.mean, self.bands, self.carriers) = (mean, bands, carriers) }

  /// Of the differences of every future; those that are not finite are left out.
  init(_ differences: [Double]) {
    self.init(mean: Estimate(differences), bands: Bands(differences), carriers: Self.carriers(of: differences))
  }

  /// The same in another unit; a factor above nought.
  func scaled(by factor: Double) -> MeanDifference {
    MeanDifference(mean: mean.scaled(by: factor), bands: bands.scaled(by: factor), carriers: carriers)
  }

  /// The futures that carry half of a sum; values that are not finite are left out.
  static func carriers(of differences: [Double]) -> FutureShare? {
    let known = differences.filter(\.isFinite)
    let sum = known.reduce(0, +)
    guard sum != 0 else { return nil }
    var (carried, futures) = (0.0, 0)
    for value in known.map({ sum < 0 ? -$0 : $0 }).sorted(by: >) where carried < abs(sum) / 2 {
      carried += value
      futures += 1
    }
    return FutureShare(futures, of: known.count)
  }
}
