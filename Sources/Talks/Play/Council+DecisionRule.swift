public import Dossiers
public import Negotiation
import Vocabulary

extension Politics.Council {
  /// The rule of a vote among the ministers: by its majority and, where that is just more than half, with the casting vote of the chair, where the
  /// dossier names one.
  ///
  /// A larger majority is asked of the votes themselves, so there nobody breaks a draw. Throws `NegotiationError` where no such vote can be held.
  public func decisionRule() throws(NegotiationError) -> DecisionRule {
    let game = try VotingGame(members: ministers.map(\.party), weights: ministers.map(\.seats), quota: majority)
    let isMoreThanHalf = majority == game.weights.reduce(0, +) / 2 + 1
    guard isMoreThanHalf, let chair = chair.flatMap({ game.members.firstIndex(of: $0) }) else {
      return DecisionRule(id: "council", kind: .weighted(game))
    }
    return DecisionRule(id: "council-casting-vote", kind: .castingVote(game, chair: chair))
  }
}
