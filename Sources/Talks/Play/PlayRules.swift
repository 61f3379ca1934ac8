/// The rules by which a table talks, fixed when it opens.
public struct PlayRules: Sendable, Hashable, Codable {
  public var way: WayOfTalking
  /// From 1 on; the last round is the deadline. A consent round and a vote are held in it.
  public var rounds: Int

  /// At least one round, whatever is given.
  public init(_ way: WayOfTalking, rounds: Int) {
    self.way = way
    self.rounds = max(rounds, 1)
  }
}
