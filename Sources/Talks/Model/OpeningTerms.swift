public import Negotiation
public import Vocabulary

/// What the seats of an opening agree to, all in the same words.
public struct OpeningTerms: Sendable, Hashable, Codable {
  /// A seat with the commitment of its envelope.
  public struct Sealed: Sendable, Hashable, Codable {
    public var seat: SeatID
    public var commitment: String

    public init(_ seat: SeatID, _ commitment: String) {
      self.seat = seat
      self.commitment = commitment
    }
  }

  /// The envelopes to be opened, by seat, ascending.
  public var envelopes: [Sealed]
  /// Voters without an envelope that stand with what the dossier says of them, ascending.
  public var onPublicPositions: [SeatID]
  /// Voters that are left out, by name, ascending.
  public var excluded: [SeatID]
  /// The packages: the open options of every measure.
  public var measures: [Measure]
  public var question: OpeningQuestion
  /// The program that opens, with its version.
  public var program: String
  /// The answer comes this long after the last secret, whatever it is.
  public var budgetSeconds: Int

  public init(
    envelopes: [Sealed], onPublicPositions: [SeatID] = [], excluded: [SeatID] = [], measures: [Measure], question: OpeningQuestion
  ) {
    self.envelopes = envelopes.sorted { $0.seat < $1.seat }
    self.onPublicPositions = onPublicPositions.sorted()
    self.excluded = excluded.sorted()
    self.measures = measures
    self.question = question
    program = ""
    budgetSeconds = Self.usualBudgetSeconds
  }

  /// Seconds of an opening for which nothing else is agreed.
  public static let usualBudgetSeconds = 60

  /// Whether the envelope of a seat is among them.
  public func includes(_ seat: SeatID) -> Bool { envelopes.contains { $0.seat == seat } }
}
