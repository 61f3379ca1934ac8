public import Foundation

/// How far the blocks of a planned sweep have come.
public struct SweepStatus: Sendable, Hashable {
  /// By number of the block.
  public internal(set) var states: [BlockState]
  /// Files in the folder that are no block of the plan, such as what a killed worker left; in the order of their names.
  public internal(set) var strangers: [String]
  /// When the first and the last of the blocks that are done were written; `nil` where none is.
  public internal(set) var first: Date?
  public internal(set) var last: Date?
  /// Since when the sweep was submitted last, and how many of the blocks that are done came after; `nil` for one that never was.
  public internal(set) var came: Came?

  public struct Came: Sendable, Hashable {
    public var since: Date
    public var blocks: Int
  }

  /// Blocks of a state.
  public func count(_ state: BlockState) -> Int { states.count { $0 == state } }

  /// The numbers of the blocks that are still to be computed, in order.
  public var open: [Int] { states.indices.filter { states[$0] != .done } }

  /// Seconds until all blocks are done, if they go on as they came in since the sweep was submitted last; `nil` where too few did to say.
  public var secondsLeft: Double? {
    if let came {
      guard let last, came.blocks > 0, last > came.since else { return nil }
      return last.timeIntervalSince(came.since) / Double(came.blocks) * Double(open.count)
    }
    guard let first, let last, count(.done) > 1, last > first else { return nil }
    return last.timeIntervalSince(first) / Double(count(.done) - 1) * Double(open.count)
  }
}
