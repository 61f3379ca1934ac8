/// A sample kept as whole numbers: its count, its sum and sum of squares in fixed point, and how many values lie in each of a fixed set of buckets.
///
/// Two sketches join to the same bytes in any order, because nothing but whole numbers is added. A bucket spans a sixty-fourth of its binary order,
/// so a percentile is right to `relativeError` of its value; the mean is right to the binary places of the sum.
public struct Sketch: Sendable, Hashable {
  /// Most that a percentile lies off, as a share of its value: half a bucket.
  public static let relativeError = 0.5 / 64

  /// Binary places behind the point in the sums.
  public let binaryPlaces: Int
  /// Values that are numbers, and those that are not.
  public private(set) var count = 0
  public private(set) var missing = 0
  /// Sums in fixed point, of the values and of their squares.
  package private(set) var sum: Int128 = 0
  package private(set) var squares: Int128 = 0
  /// Numbers of the buckets that hold anything, from low to high values, and how many each holds.
  package private(set) var buckets: [Int32] = []
  package private(set) var counts: [UInt32] = []

  /// `binaryPlaces` from 0 to 30; a value times two to that power must stay below 2^50 in size.
  public init(binaryPlaces: Int) {
    precondition((0...30).contains(binaryPlaces), "a sketch keeps 0 to 30 binary places")
    self.binaryPlaces = binaryPlaces
  }

  /// A sketch as it was written: its buckets from low to high values, each with how many it holds.
  package init(binaryPlaces: Int, missing: Int, sums: (values: Int128, squares: Int128), buckets: [(number: Int32, count: UInt32)]) {
    self.init(binaryPlaces: binaryPlaces)
    (self.missing, sum, squares) = (missing, sums.values, sums.squares)
    (self.buckets, counts) = (buckets.map(\.number), buckets.map(\.count))
    count = buckets.reduce(0) { $0 + Int($1.count) }
  }

  /// Takes in a value; one that is not finite is counted as missing.
  public mutating func add(_ value: Double) {
    let scaled = (value * Double(1 << binaryPlaces)).rounded()
    guard scaled.isFinite, abs(scaled) < 0x1p50 else {
      missing += 1
      return
    }
    let whole = Int128(scaled)
    count += 1
    sum += whole
    squares += whole * whole
    add(1, to: Self.bucket(of: value))
  }

  /// Takes in all values of another sketch of the same kind.
  public mutating func join(_ other: Self) {
    precondition(binaryPlaces == other.binaryPlaces, "only sketches of one kind can be joined")
    count += other.count
    missing += other.missing
    sum += other.sum
    squares += other.squares
    for (bucket, number) in zip(other.buckets, other.counts) { add(number, to: bucket) }
  }

  private mutating func add(_ number: UInt32, to bucket: Int32) {
    var (low, high) = (0, buckets.count)
    while low < high {
      let middle = (low + high) / 2
      if buckets[middle] < bucket { low = middle + 1 } else { high = middle }
    }
    if low < buckets.count, buckets[low] == bucket {
      counts[low] += number
    } else {
      buckets.insert(bucket, at: low)
      counts.insert(number, at: low)
    }
  }

  /// The upper bits of a number: its exponent and six binary digits, with the sign; 0 for nought.
  private static func bucket(of value: Double) -> Int32 {
    guard value != 0 else { return 0 }
    let upper = Int32(abs(value).bitPattern >> 46)
    return value < 0 ? -upper : upper
  }

  /// The middle of a bucket.
  private static func middle(of bucket: Int32) -> Double {
    guard bucket != 0 else { return 0 }
    let (low, high) = (UInt64(bucket.magnitude) << 46, (UInt64(bucket.magnitude) + 1) << 46)
    let middle = (Double(bitPattern: low) + Double(bitPattern: high)) / 2
    return bucket < 0 ? -middle : middle
  }

  /// Percentiles by definition 7 of Hyndman and Fan, as `Bands` has them, from the middles of the buckets; all not a number where nothing is counted.
  public var bands: Bands {
    Bands(
      percentiles: Bands.shares.map { share in
        guard Bands.isKnown(share, from: count) else { return .nan }
        let position = share * Double(count - 1)
        let below = value(at: Int(position))
        return below + (position - position.rounded(.down)) * (value(at: min(Int(position) + 1, count - 1)) - below)
      })
  }

  /// The value at a rank in the order from low to high.
  private func value(at rank: Int) -> Double {
    var left = rank
    for (bucket, number) in zip(buckets, counts) {
      if left < Int(number) { return Self.middle(of: bucket) }
      left -= Int(number)
    }
    return .nan
  }

  /// The mean with its Monte-Carlo error, from the sums.
  public var estimate: Estimate {
    guard count > 0 else { return Estimate([]) }
    let scale = Double(1 << binaryPlaces)
    // Exact in whole numbers, so that nothing cancels: the sum of squared distances, times the count.
    let (product, square) = (squares.multipliedReportingOverflow(by: Int128(count)), sum.multipliedReportingOverflow(by: sum))
    let distances =
      product.overflow || square.overflow
      ? Double(squares) * Double(count) - Double(sum) * Double(sum) : Double(product.partialValue - square.partialValue)
    let variance = count > 1 ? max(distances, 0) / Double(count) / Double(count - 1) / (scale * scale) : 0
    return Estimate(mean: Double(sum) / Double(count) / scale, standardError: (variance / Double(count)).squareRoot(), count: count)
  }
}

extension Sketch: Codable {
  private enum Key: CodingKey { case binaryPlaces, count, missing, sum, squares, buckets, counts }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(binaryPlaces: try container.decode(Int.self, forKey: .binaryPlaces))
    count = try container.decode(Int.self, forKey: .count)
    missing = try container.decode(Int.self, forKey: .missing)
    buckets = try container.decode([Int32].self, forKey: .buckets)
    counts = try container.decode([UInt32].self, forKey: .counts)
    func whole(_ key: Key) throws -> Int128 {
      guard let number = Int128(try container.decode(String.self, forKey: key)) else {
        throw DecodingError.dataCorruptedError(forKey: key, in: container, debugDescription: "a whole number is missing")
      }
      return number
    }
    (sum, squares) = (try whole(.sum), try whole(.squares))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(binaryPlaces, forKey: .binaryPlaces)
    try container.encode(count, forKey: .count)
    try container.encode(missing, forKey: .missing)
    // As text: whole numbers of 127 bits are beyond what JSON numbers hold.
    try container.encode(sum.description, forKey: .sum)
    try container.encode(squares.description, forKey: .squares)
    try container.encode(buckets, forKey: .buckets)
    try container.encode(counts, forKey: .counts)
  }
}
