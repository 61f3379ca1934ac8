public import Negotiation

/// A table in talks: what its acts add up to. Nobody writes it; `advance` makes the next one of an act.
public struct TalkState: Sendable, Hashable, Codable {
  /// An act with the round in which it was done.
  public struct Entry: Sendable, Hashable, Codable {
    /// From 1 on.
    public var round: Int
    public var act: PlayAct
  }

  /// What the table waits for.
  enum Step: Sendable, Hashable, Codable {
    /// The chair's first text or package.
    case opening
    case proposing(seat: Int)
    case amending(seat: Int)
    /// The chair's word that puts the text to all.
    case putting
    /// The answers of the seats, in their order, to a matter.
    case asking(Matter, answers: [Bool])
    /// The chair's word that ends the talks; with what every seat said of the package asked about last.
    case closing(package: [Int], inFavour: [Bool])
    case over
  }

  /// What the seats are asked about.
  enum Matter: Sendable, Hashable, Codable {
    case offer([Int], by: Int)
    case change(measure: Int, option: Int, by: Int)
    /// A package that the chair put to all.
    case package([Int])
    case vote([Int])
  }

  public let table: Table
  public let rules: PlayRules
  /// Every act so far, oldest first.
  public internal(set) var record: [Entry] = []
  /// Every package that a seat laid on the table, oldest first.
  public internal(set) var offers: [SeatView.Offer] = []
  /// From 1 on.
  public internal(set) var round: Int
  /// The text as it lies, in talks on a single text; `nil` in all other talks, and before the chair puts it.
  public internal(set) var text: [Int]?
  /// `nil` while the talks go on.
  public internal(set) var outcome: TalkOutcome?
  var step: Step

  /// A table before its first act, with one seat per party. Throws `NegotiationError` where the table cannot be played.
  public init(_ table: Table, _ rules: PlayRules) throws(NegotiationError) {
    _ = try PackageSearch(table)
    self.table = table
    self.rules = rules
    round = rules.way.isOneRound ? rules.rounds : 1
    step = rules.way.isOpenedByChair ? .opening : .proposing(seat: 0)
  }

  /// The acts so far, in their order; done again from the same beginning they give the same state.
  public var acts: [PlayAct] { record.map(\.act) }
}
