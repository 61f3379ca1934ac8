public import Chance
import Dossiers

/// What part of the futures tells: bands that still tighten, never a result.
public struct Interim: Sendable {
  /// Futures done, of how many.
  public var futures: Int
  public var total: Int
  /// Per variant, in the order asked for: relatives arriving within the horizon, difference from today's law.
  public var differences: [Difference]

  /// The mean with its error, and the ends of the band of 90 %.
  public struct Difference: Sendable, Hashable {
    public var mean: Estimate
    public var low: Double
    public var high: Double
  }

  /// From a record of part of the futures.
  public init(_ record: SweepRecord) {
    futures = record.count
    total = record.request.futures
    let samples = record.samples
    differences = samples.variants.indices.dropFirst().map { place in
      let difference = samples.difference(.relativesArrived, place)
      return Difference(mean: difference.estimate, low: difference.bands.low, high: difference.bands.high)
    }
  }
}
