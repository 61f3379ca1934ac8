/// What a seat at a played table sees: its own line, and what others laid on the table. Never what others want.
public struct SeatView: Sendable, Hashable {
  /// A package that a seat laid on the table.
  public struct Offer: Sendable, Hashable, Codable {
    /// Position of the seat.
    public var seat: Int
    /// One option per measure, by position.
    public var options: [Int]

    public init(seat: Int, options: [Int]) {
      self.seat = seat
      self.options = options
    }
  }

  public let measures: [Measure]
  /// The party that the seat plays: what its options are worth, its red lines and its walk-away value.
  public let own: Party
  /// Position of the seat.
  public let seat: Int
  /// Every package laid on the table so far, oldest first, one's own among them.
  public let offers: [Offer]
  /// How far the talks are, 0 in the first round, 1 in the last; with one round always 1.
  public let time: Double
  /// The text on the table; `nil` where the talks are not on a single text.
  public let text: [Int]?

  /// Of the table the view keeps the measures and the party that sits there, and nothing of the others.
  public init(of table: Table, from seat: Int, offers: [Offer], time: Double, text: [Int]?) {
    measures = table.measures
    own = table.parties[seat]
    self.seat = seat
    self.offers = offers
    self.time = time
    self.text = text
  }

  /// Worth of a package to the seat, in its units.
  public func worth(_ options: [Int]) -> Int { view.worth(of: options, to: 0) }
  /// Positions of the seat's red lines that a package crosses, ascending.
  public func crossedLines(_ options: [Int]) -> [Int] { view.crossedLines(of: 0, by: options) }
  /// Whether the package crosses no red line of the seat and reaches its walk-away value.
  public func isAcceptable(_ options: [Int]) -> Bool { worth(options) >= own.walkAway && crossedLines(options).isEmpty }

  /// The measure of the text on which the seat would gain most by its own wish; `nil` where it wants the text as it is, or where there is no text.
  ///
  /// By the worth of single options, without interactions; the first of equals.
  func firstChange(towards wished: [Int]) -> Int? {
    guard let text else { return nil }
    let worth = own.worth
    return text.indices.filter { text[$0] != wished[$0] }.max { left, right in
      (worth[left][wished[left]] - worth[left][text[left]], -left) < (worth[right][wished[right]] - worth[right][text[right]], -right)
    }
  }

  /// A table with this party alone.
  var view: Table { Table(measures: measures, parties: [own]) }
}
