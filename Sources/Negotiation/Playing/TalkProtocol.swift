/// A way of talking.
public enum TalkProtocol: Sendable, Hashable, Codable {
  /// One after the other lays a whole package on the table; all others accept or object.
  case alternatingOffers
  /// One text; in turn each seat proposes a change of one measure, which is taken over where nobody objects.
  case singleText(start: [Int])
  /// A package is put to all at once, and each consents or objects.
  case consentRound(offer: [Int])
  /// A package is put to a vote under a rule.
  case vote(offer: [Int], rule: DecisionRule)
}
