public import Vocabulary

/// Who sits at the table, what each wants, and what has happened there.
public struct TalkFacts: Sendable, Hashable {
  /// The table as it stood on its date.
  public var politics: Politics
  /// The same with positions, lines and walk-away values of all dates.
  public var allPolitics: Politics
  /// The chronology, in the order of the file; empty where the dossier has none.
  public var events: [TalkEvent]
  /// What sources tell in two ways, in the order of the file.
  public var conflicts: [SourceConflict] = []
  /// The chronology as acts; `nil` where the dossier has none.
  public var replay: ReplayFacts?
}

/// An event of the talks.
public struct TalkEvent: Sendable, Hashable {
  public var id: EventID
  public var date: CalendarDate
  /// `reported` or `record`.
  public var kind: String
  public var what: Phrase
  public var sources: [SourceID]
}

/// The name of an event of the talks.
public typealias EventID = Identifier<TalkEvent>
