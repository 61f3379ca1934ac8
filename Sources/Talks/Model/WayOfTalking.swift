/// A way of talking; options by position, one per measure.
public enum TalkProtocol: Sendable, Hashable, Codable {
  /// One after the other lays a whole package on the table; all others accept or object.
  case alternatingOffers
  /// One text; in turn each seat proposes a change of one measure, which is taken over where nobody objects.
  ///
  /// After each round the text itself is put to all; the first that nobody objects to is the agreement.
  case singleText(start: [Int])
  /// A package is put to all at once, and each consents or objects.
  case consentRound(offer: [Int])
  /// A package is put to a vote under a rule, which counts by the names of the parties; an objection is a vote against.
  case vote(offer: [Int], rule: DecisionRule)
}
