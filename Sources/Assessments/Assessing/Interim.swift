import Chance

/// What part of the futures tells: bands that still tighten, never a result.
public struct Interim: Sendable {
  /// Futures done, of how many.
  public var futures: Int
  public var total: Int
  /// Per variant, in the order asked for: relatives arriving within the horizon, difference from today's law.
  public var differences: [Difference]

  /// Median and 90 % band.
  public struct Difference: Sendable, Hashable {
    public var median: Double
    public var low: Double
    public var high: Double
  }

  /// From the records of the futures done, each with the baseline first.
  public init(_ done: [[FutureRecord]], of total: Int) {
    futures = done.count
    self.total = total
    let place = Figure.Kind.relativesArrived.position
    let variants = (done.first?.count ?? 1) - 1
    differences = (0..<variants).map { variant in
      let bands = Bands(done.map { $0[variant + 1].values[place] - $0[0].values[place] })
      return Difference(median: bands.median, low: bands.low, high: bands.high)
    }
  }
}
