/// Why places cannot be traded, or told of, as somebody wrote it.
public enum TradeRefusal: Sendable, Hashable {
  /// A seat that is not there, or that has no vote, so that no places are its own.
  case hasNoPlaces(SeatID)
  case withItself(SeatID)
  /// A trade of no places, or of fewer.
  case ofNothing(places: Int)
  /// A number of places or a price below nought.
  case belowNought(Int)
}
