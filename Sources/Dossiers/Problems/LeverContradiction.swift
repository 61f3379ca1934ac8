public import Vocabulary

/// Levers of a variant that mean nothing without each other, or that cannot stand together.
public enum LeverContradiction: Sendable, Hashable {
  case brakeHoldsNobody
  /// A brake that goes off above where it goes on.
  case brakeFlutters(off: Int, on: Int)
  /// An entry delay without the condition that it belongs to.
  case delayWithoutWait
  /// A lever that moves nothing unless one of others is set.
  case doesNothing(LeverID, without: [LeverID])
  case shareWithoutHardshipFirst
  /// A start of nothing.
  case startsNothing
  /// Two dates of which the first must lie after the second: on one day both of their values would hold.
  case notAfter(LeverID, LeverID)
  /// An order within the quota beside that of a selection.
  case twoOrders(String)
  /// Unused places that would be used twice.
  case unusedPlacesTwice
  /// A moment from which no waiting time is counted.
  case unknownMoment(String)
  /// A condition of waiting without the months of it.
  case waitWithoutDelay

  /// Whether the values cannot stand together at all. Of the others one merely does nothing beside the rest.
  public var isImpossible: Bool {
    switch self {
    case .brakeFlutters, .notAfter, .twoOrders, .unknownMoment, .unusedPlacesTwice: true
    case .brakeHoldsNobody, .delayWithoutWait, .doesNothing, .shareWithoutHardshipFirst, .startsNothing, .waitWithoutDelay: false
    }
  }
}
