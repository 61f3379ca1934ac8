public import Vocabulary

/// Places that one seat takes over from another, and what it asks for each, in whole units of one kind; `nil` where the price is still open.
public struct PlaceTrade: Sendable, Hashable, Codable {
  public var giver: SeatID
  public var taker: SeatID
  public var places: Int
  public var asks: Int?

  public init(from giver: SeatID, to taker: SeatID, places: Int, asks: Int?) {
    (self.giver, self.taker, self.places, self.asks) = (giver, taker, places, asks)
  }
}

/// What a seat says that it can do with places: the most that it can provide, what it asks for one more than its share, and what it would pay for one
/// that another takes over; `nil` where it named no price.
public struct PlaceAbility: Sendable, Hashable, Codable {
  public var able: Int
  public var asks: Int?
  public var pays: Int?

  public init(able: Int, asks: Int? = nil, pays: Int? = nil) { (self.able, self.asks, self.pays) = (able, asks, pays) }
}
