/// What a seat at a played table sees: its own line, and what everybody said. Never what others want.
public struct SeatView: Sendable {
  public let measures: [Measure]
  /// The party that the seat plays: what its options are worth, its red lines and its walk-away value.
  public let own: Party
  /// Position of the seat.
  public let seat: Int
  /// What was said so far, oldest first.
  public let record: [PlayRecord.Entry]
  /// How far the talks are, 0 in the first round, 1 in the last; with one round always 1.
  public let time: Double
  /// The text on the table; `nil` where the talks are not on a single text.
  public let text: [Int]?

  /// Worth of a package to the seat, in its units.
  public func worth(_ options: [Int]) -> Int { view.worth(of: options, to: 0) }
  /// Whether the package crosses no red line of the seat and reaches its walk-away value.
  public func isAcceptable(_ options: [Int]) -> Bool {
    worth(options) >= own.walkAway && view.crossedLines(of: 0, by: options).isEmpty
  }

  /// A table with this party alone.
  var view: Table { Table(measures: measures, parties: [own]) }
}
