extension SitePlanning {
  /// A municipality with its share and what it has.
  ///
  /// It has one site at most, so one size in each quarter.
  public struct Municipality: Sendable, Hashable {
    /// What errors call it.
    public var name: String
    /// Places that are its share.
    public var share: Int
    /// Position of the size that exists; 0 for none. It need not be among those allowed.
    public var existing: Int
    /// Positions of the sizes that it may have, in order. With a lead time one of them must be no larger than what exists.
    public var allowed: [Int]

    public init(name: String, share: Int, existing: Int, allowed: [Int]) {
      self.name = name
      self.share = share
      self.existing = existing
      self.allowed = allowed
    }
  }

  /// Costs in whole units.
  ///
  /// They are added up over all municipalities and quarters and never discounted.
  public struct Costs: Sendable, Hashable {
    /// Per place and quarter, by size. One number a size; that of no site multiplies by zero places.
    public var running: [Int]
    /// Of a change that adds places: fixed, and per place; of one that takes them away likewise.
    public var opening: (fixed: Int, place: Int)
    /// `place` counts the places that are taken away, as a positive number.
    public var closing: (fixed: Int, place: Int)
    /// Per place that the last size differs from the share. Counted once, in the last quarter, above and below the share alike.
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
