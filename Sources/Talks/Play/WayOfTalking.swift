public import Negotiation

/// A way in which a table talks: who may lay what on it, who is asked, and what adopts it.
///
/// The package itself is no part of it: the chair puts it to the seats by an act.
public enum WayOfTalking: Sendable, Hashable, Codable {
  /// One after the other lays a whole package on the table; all others accept or object.
  case alternatingOffers
  /// One text, put by the chair; in turn each seat proposes a change of one measure, which is taken over where nobody refuses it.
  ///
  /// After each round the chair puts the text itself to all; the first that nobody objects to is the agreement.
  case singleText
  /// The chair puts a package to all, and each accepts or objects. As at the deadline.
  case consentRound
  /// The chair puts a package to a vote under a rule, which counts by the names of the parties. As at the deadline.
  case vote(DecisionRule)

  /// Whether the chair opens the talks with a text or a package.
  var isOpenedByChair: Bool {
    switch self {
    case .alternatingOffers: false
    case .singleText, .consentRound, .vote: true
    }
  }

  /// Whether there is one round only, held as at the deadline.
  public var isOneRound: Bool {
    switch self {
    case .alternatingOffers, .singleText: false
    case .consentRound, .vote: true
    }
  }
}
