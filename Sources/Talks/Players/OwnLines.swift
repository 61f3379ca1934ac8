public import Negotiation
public import Vocabulary

/// A party that is played where its delegation sits, on lines that the table does not know: what it wants, and how it gives way.
///
/// What such a seat says is no more than what it does: no worth, no line, and nothing that tells one reason from another.
public struct OwnLines: Sendable, Hashable {
  public var seat: SeatID
  /// On the measures of the table.
  public var party: Party
  public var temper: Temper
  /// Rounds and order of the night, where no seat at the table said any.
  public var terms: PlayerTerms

  public init(_ seat: SeatID, _ party: Party, _ temper: Temper, else terms: PlayerTerms) {
    (self.seat, self.party, self.temper, self.terms) = (seat, party, temper, terms)
  }
}
