/// How many of so many futures.
public struct FutureShare: Sendable, Hashable, Codable {
  public var futures: Int
  public var total: Int

  public init(_ futures: Int, of total: Int) { (self.futures, self.total) = (futures, total) }

  /// 0 to 1; not a number of no futures.
  public var share: Double { total > 0 ? Double(futures) / Double(total) : .nan }
}
