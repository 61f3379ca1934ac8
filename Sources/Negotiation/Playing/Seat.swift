/// One who plays a party: a person, or a rule that fills an empty chair.
public struct Seat: Sendable {
  public enum Answer: Sendable, Hashable, Codable {
    case accept
    /// With the position of the measure that stands in the way; `nil` for none in particular.
    case object(measure: Int?)
  }

  public var name: String
  /// The package, or in a single text the changed text, that the seat lays on the table.
  public var propose: @Sendable (SeatView) throws -> [Int]
  public var answer: @Sendable (SeatView, _ offer: [Int]) throws -> Answer
  /// Whether the seat lets a change of the text pass.
  public var allow: @Sendable (SeatView, _ changed: [Int]) throws -> Answer

  /// Without a rule of its own for changes, a seat lets pass what is no worse for it than the text, and what it could accept as it is.
  public init(
    name: String, propose: @escaping @Sendable (SeatView) throws -> [Int], answer: @escaping @Sendable (SeatView, _ offer: [Int]) throws -> Answer,
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
