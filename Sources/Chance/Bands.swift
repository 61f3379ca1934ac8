/// Median and the 30, 60 and 90 % bands of a figure over futures: percentiles 35-65, 20-80 and 5-95.
///
/// Stored as its seven values, `null` for those that are not known.
public struct Bands: Sendable, Hashable, Codable {
  /// The percentiles shown, from low to high, as shares.
  public static let shares: [Double] = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95]

  /// Fewest values for the bands of 30 and 60 %, and for that of 90 %: of fewer their ends would be told more exactly than they are known.
  public static let (fewestForNarrow, fewestForWide) = (20, 40)

  /// Whether so many values say where the percentile at a share lies: the median from one on, the others from the counts above.
  package static func isKnown(_ share: Double, from count: Int) -> Bool {
    let distance = abs(share - 0.5)
    return count >= (distance == 0 ? 1 : distance < 0.4 ? fewestForNarrow : fewestForWide)
  }

  /// Values at the seven shares, from low to high.
  @EachFiniteOrNull public var values: [Double]

  /// Percentiles with linear interpolation between order statistics; values that are not finite are left out. With none left, all are not a number,
  /// and of too few all but the median.
  ///
  /// Source: R. Hyndman, Y. Fan, "Sample quantiles in statistical packages", Am. Stat. 50 (1996), definition 7.
  public init(_ sample: [Double]) {
    let sorted = sample.filter(\.isFinite).sorted()
    values = Self.shares.map { share in
      guard let last = sorted.indices.last, Self.isKnown(share, from: sorted.count) else { return .nan }
      let position = share * Double(last)
      let below = Int(position)
      let above = min(below + 1, last)
      return sorted[below] + (position - Double(below)) * (sorted[above] - sorted[below])
    }
  }

  /// From percentiles worked out elsewhere, one for each of `shares`.
  public init(percentiles: [Double]) {
    precondition(percentiles.count == Self.shares.count, "one percentile for each share")
    values = percentiles
  }

  /// Throws `DecodingError.dataCorrupted` unless there is a value for each of the shares.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    _values = try container.decode(EachFiniteOrNull.self, forKey: .values)
    guard values.count == Self.shares.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .values, in: container, debugDescription: "\(values.count) values for \(Self.shares.count) percentiles.")
    }
  }

  /// The 50th percentile, in the unit of the figure.
  public var median: Double { values[3] }
  /// The 5th and the 95th percentile.
  public var low: Double { values[0] }
  public var high: Double { values[6] }
}
