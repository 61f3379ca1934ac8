public import Vocabulary

/// One who plays a party: a person, or a rule that fills an empty chair.
public struct Seat: Sendable {
  /// What a seat says to a package or a change.
  public enum Answer: Sendable, Hashable, Codable {
    case accept
    /// With the position of the measure that stands in the way; `nil` for none in particular.
    case object(measure: Int?)
  }

  public var name: PartyID
  /// The package, or in a single text the changed text, that the seat lays on the table; one option per measure, by position.
  ///
  /// Of a changed text only the measure on which the seat gains most is taken.
  public var propose: @Sendable (SeatView) throws -> [Int]
  /// Whether the seat accepts the package as the outcome.
  public var answer: @Sendable (SeatView, _ offer: [Int]) throws -> Answer
  /// Whether the seat lets a change of the text pass.
  public var allow: @Sendable (SeatView, _ changed: [Int]) throws -> Answer

  /// Without a rule of its own for changes, a seat lets pass what is no worse for it than the text, and what it could accept as it is.
  public init(
    name: PartyID, propose: @escaping @Sendable (SeatView) throws -> [Int], answer: @escaping @Sendable (SeatView, _ offer: [Int]) throws -> Answer,
    allow: (@Sendable (SeatView, _ changed: [Int]) throws -> Answer)? = nil
  ) {
    self.name = name
    self.propose = propose
    self.answer = answer
    self.allow =
      allow ?? { view, changed in
        let isNoWorse = view.text.map { view.worth(changed) >= view.worth($0) } ?? false
        return isNoWorse || view.isAcceptable(changed) ? .accept : .object(measure: view.text?.indices.first { view.text?[$0] != changed[$0] })
      }
  }
}
