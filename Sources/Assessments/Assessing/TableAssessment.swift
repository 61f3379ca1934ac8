public import Negotiation

/// The negotiating table as a whole: what can be agreed, what clashes, and who has power under which rule.
public struct TableAssessment: Sendable {
  public var outcome: NegotiationOutcome
  public var powers: [Power]
  /// The same search over the packages in which nothing is contrary to higher law, one per state of the law, in the order of the dossier.
  public var lawful: [NegotiationOutcome] = []

  /// Voting power under one rule of decision.
  public struct Power: Sendable {
    public enum Rule: Sendable, Hashable {
      /// Everyone must agree.
      case unanimity
      case council
      case chamber(String)
    }

    public var rule: Rule
    public var members: [String]
    public var weights: [Int]
    public var quota: Int
    public var shapleyShubik: [Fraction]
    public var banzhaf: [Fraction]
  }

  /// The Shapley-Shubik index of a party under a rule; `nil` where it has no vote there.
  public func power(_ rule: Power.Rule, of party: String) -> Fraction? {
    guard let power = powers.first(where: { $0.rule == rule }), let index = power.members.firstIndex(of: party) else { return nil }
    return power.shapleyShubik[index]
  }
}
