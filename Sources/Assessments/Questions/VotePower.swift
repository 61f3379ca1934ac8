public import Negotiation

/// A vote of which the votes of everybody are known, and who has power in it.
public struct VotePower: Sendable, Hashable, Codable {
  public var vote: VotingGame
  /// In the order of the members.
  public var shapleyShubik: [Fraction]
  public var banzhaf: [Fraction]

  init(_ vote: VotingGame) { (self.vote, shapleyShubik, banzhaf) = (vote, vote.shapleyShubik(), vote.banzhaf()) }

  /// The votes of all.
  public var votes: Int { vote.weights.reduce(0, +) }
}
