public import Vocabulary

/// A chronology as acts at a table: who sits there, under which rules, and what was done with each event as its sources tell it.
public struct ReplayFacts: Sendable, Hashable {
  /// A seat; one that speaks for a party of the council has the weight of its ministers.
  public struct Seat: Sendable, Hashable {
    public var id: String
    public var kind: SeatKind
    public var name: Phrase
    public var party: PartyID?
  }

  /// Something that a seat does, in the fields in which people write it; references by number, as in a command.
  public struct Act: Sendable, Hashable {
    public var kind: ActKind
    public var seat: String
    /// What a clock of the zone shows; `nil` for that of the step.
    public var at: WallTime?
    /// By the name of the field.
    public var values: [String: Phrase]
    public var sources: [SourceID]
    /// What the sources do not say and was assumed to write it as an act.
    public var assumption: Phrase?

    /// Something that rests on nothing yet.
    public init(_ kind: ActKind, by seat: String, _ values: [String: Phrase]) {
      (self.kind, self.seat, self.values, sources) = (kind, seat, values, [])
    }
  }

  /// An event, told in the words of the chronology, with what sources tell differently of it and the acts that follow from it.
  public struct Step: Sendable, Hashable {
    public var event: EventID
    /// `nil` where no hour is known.
    public var at: WallTime?
    public var conflicts: [ConflictID]
    public var acts: [Act]
  }

  public var name: Phrase
  /// By its name in the zone database.
  public var zone: String
  /// Rules of procedure that come with the program.
  public var rules: ProcedureID
  /// The seat that opens the table.
  public var chair: String
  /// The seat that tells the events.
  public var recorder: String
  public var seats: [Seat]
  public var steps: [Step]
}

/// Something that sources tell in two ways; both are kept.
public struct SourceConflict: Sendable, Hashable {
  /// One way of telling it.
  public struct Reading: Sendable, Hashable {
    public var text: Phrase
    public var sources: [SourceID]
  }

  /// Empty where nothing names it.
  public var id: ConflictID
  public var topic: Phrase
  public var readings: [Reading]
}

/// The name of something that sources tell in two ways.
public typealias ConflictID = Identifier<SourceConflict>
