public import Dossiers
public import Vocabulary

/// A chair at the table. Whoever sits there is a person apart; several people may share a seat.
public struct Seat: Sendable, Hashable, Codable {
  public var id: SeatID
  public var kind: SeatKind
  /// What the seat is called; a function or a party, not a person.
  public var name: Phrase
  /// The weight of its vote; whole, from 0 on. One where every seat counts alike.
  public var weight: Int
  /// The party of the dossier for which it speaks.
  public var party: PartyID?

  public init(_ id: SeatID, _ kind: SeatKind, name: Phrase, weight: Int = 1, party: PartyID? = nil) {
    self.id = id
    self.kind = kind
    self.name = name
    self.weight = weight
    self.party = party
  }
}

extension Identifier where Named == Seat {
  /// Stands in a record for a seat that spoke as "a delegation"; no seat may have this name.
  public static let someDelegation = SeatID("a-delegation")
  /// Stands in a record for a seat that spoke as "an insider"; no seat may have this name.
  public static let insider = SeatID("an-insider")

  /// Whether the name stands for a seat that is not named.
  public var isMask: Bool { self == .someDelegation || self == .insider }

  /// Whether it stands for a mask or for a circle, so that no seat may be called so.
  var isTaken: Bool { isMask || [Readers.everyone.key, Readers.table.key].contains(rawValue) }
}
