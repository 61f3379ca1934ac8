/// Limits on some of the numbers that vary: a case lies within where every limit allows it.
public struct Box: Sendable, Hashable, Codable {
  /// The lowest or the highest number of a dimension that lies within.
  public struct Limit: Sendable, Hashable, Codable {
    public var dimension: Int
    public var isUpper: Bool
    public var value: Double

    public init(dimension: Int, isUpper: Bool, value: Double) { (self.dimension, self.isUpper, self.value) = (dimension, isUpper, value) }

    /// Whether a number of its dimension lies within.
    public func allows(_ number: Double) -> Bool { isUpper ? number <= value : number >= value }
  }

  /// At most one below and one above in every dimension, by dimension, the lower first.
  public private(set) var limits: [Limit] = []

  public init() {}

  /// Dimensions with a limit.
  public var restricted: Int { Set(limits.map(\.dimension)).count }

  /// The same with a limit set, in place of one of its side; without it where the value is `nil`.
  func with(_ value: Double?, _ dimension: Int, isUpper: Bool) -> Self {
    var box = self
    box.limits.removeAll { $0.dimension == dimension && $0.isUpper == isUpper }
    guard let value else { return box }
    let limit = Limit(dimension: dimension, isUpper: isUpper, value: value)
    let place = box.limits.firstIndex { ($0.dimension, $0.isUpper ? 1 : 0) > (dimension, isUpper ? 1 : 0) } ?? box.limits.count
    box.limits.insert(limit, at: place)
    return box
  }

  /// The same without one of its limits.
  public func without(_ limit: Limit) -> Self { with(nil, limit.dimension, isUpper: limit.isUpper) }
}
