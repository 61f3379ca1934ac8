/// How pieces of work are spread over threads. What comes out never depends on it: results stand in the order of the pieces.
public struct Runner: Sendable {
  /// Does a piece of work for every number from 0 up to a count; throws what a piece throws, or that it was interrupted.
  public var forEach: @Sendable (_ count: Int, _ body: @Sendable (Int) throws -> Void) throws -> Void

  /// Does something of a piece while no other piece does, for who adds to what all of them share; `nil` where nobody said how.
  public var alone: (@Sendable (_ work: () -> Void) -> Void)?

  public init(forEach: @escaping @Sendable (_ count: Int, _ body: @Sendable (Int) throws -> Void) throws -> Void) { self.forEach = forEach }

  /// One after the other.
  public static let inOrder = Runner { count, body in for piece in 0..<count { try body(piece) } }

  /// The results of all pieces, in their order.
  public func map<Value: Sendable>(_ count: Int, _ body: @Sendable (Int) throws -> Value) throws -> [Value] {
    var slots = [Value?](repeating: nil, count: count)
    try slots.withUnsafeMutableBufferPointer { buffer in
      // NB: every piece writes a slot of its own, and nobody reads before all are written.
      nonisolated(unsafe) let shared = buffer
      try forEach(count) { piece in shared[piece] = try body(piece) }
    }
    return slots.compactMap { $0 }
  }
}
