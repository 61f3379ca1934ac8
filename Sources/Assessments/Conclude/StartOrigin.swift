public import Negotiation

/// What the package is from which swaps start.
public enum StartOrigin: Sendable, Hashable, Codable {
  case nash
  /// The solution of Kalai and Smorodinsky, where no agreement gives everyone a gain.
  case kalaiSmorodinsky
  /// A package that somebody named.
  case named

  public init(_ start: Package, of outcome: NegotiationOutcome) {
    self = start == outcome.nash.first ? .nash : start == outcome.kalaiSmorodinsky.first ? .kalaiSmorodinsky : .named
  }
}
