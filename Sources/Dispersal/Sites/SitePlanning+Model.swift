extension SitePlanning {
  /// A municipality with its share and what it has.
  public struct Municipality: Sendable, Hashable {
    public var name: String
    /// Places that are its share.
    public var share: Int
    /// Position of the size that exists; 0 for none.
    public var existing: Int
    /// Positions of the sizes that it may have, in order.
    public var allowed: [Int]

    public init(name: String, share: Int, existing: Int, allowed: [Int]) {
      self.name = name
      self.share = share
      self.existing = existing
      self.allowed = allowed
    }
  }

  /// Costs in whole units.
  public struct Costs: Sendable, Hashable {
    /// Per place and quarter, by size.
    public var running: [Int]
    /// Of a change that adds places: fixed, and per place; of one that takes them away likewise.
    public var opening: (fixed: Int, place: Int)
    public var closing: (fixed: Int, place: Int)
    /// Per place that the last size differs from the share.
    public var offShare: Int

    public init(running: [Int], opening: (fixed: Int, place: Int), closing: (fixed: Int, place: Int), offShare: Int) {
      self.running = running
      self.opening = opening
      self.closing = closing
      self.offShare = offShare
    }

    public static func == (left: Self, right: Self) -> Bool {
      left.running == right.running && left.opening == right.opening && left.closing == right.closing && left.offShare == right.offShare
    }
    public func hash(into hasher: inout Hasher) { hasher.combine(running) }
  }
}
