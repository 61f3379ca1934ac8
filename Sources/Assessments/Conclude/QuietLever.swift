public import Vocabulary

/// A lever that changes next to nothing, with the reason.
public enum QuietLever: Sendable, Hashable, Codable {
  /// A wait or a longest time of some months that is over before the request is even decided.
  case overBeforeTheDecision(lever: LeverID, months: Double, decidedAfter: Double)
  /// A brake that stays off in the median future.
  case brakeStaysOff
  /// Places of a quota for which there is no line.
  case morePlacesThanRequests(lever: LeverID)
  /// A housing condition that keeps nobody waiting: the sponsor has a home by then.
  case sponsorHasHome
  /// A suspension that ends within the horizon: those whom it held come after it.
  case allComeAfterwards
  /// A measure that takes the place of a fixed split only: no lever on families.
  case noFamilyLever
}
