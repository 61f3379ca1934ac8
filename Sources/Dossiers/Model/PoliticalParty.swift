public import Vocabulary

/// A party at the table as the dossier knows it: positions, weights, red lines and walk-away value, each with what it rests on.
public struct PoliticalParty: Sendable, Hashable {
  /// A span of the talks, by the events with which it begins and before which it ends; `nil` for always.
  public struct Span: Sendable, Hashable {
    public var since: EventID?
    public var until: EventID?

    /// Whether the span holds on a date; events that the chronology does not know never begin or end anything.
    func contains(_ date: CalendarDate, _ events: [TalkEvent]) -> Bool {
      func hasHappened(_ id: EventID) -> Bool? { events.first { $0.id == id }.map { !$0.date.isAfter(date) } }
      return (since.map { hasHappened($0) ?? false } ?? true) && !(until.map { hasHappened($0) ?? false } ?? false)
    }
  }

  /// One of two or more ways to read a position where sources differ.
  public struct Reading: Sendable, Hashable {
    public var at: Int
    /// 0…1; the readings of one position add up to 1.
    public var probability: Double
    public var text: Phrase?
    public var sources: [SourceID]
  }

  /// Where the party stands on a measure.
  public struct Position: Sendable, Hashable {
    public var measure: MeasureID
    /// Place on the scale of the measure, 0 to 100.
    public var at: Int
    public var salience: Int
    /// What each option is worth to the party, 0 to 100, in the order of the options; `nil` where distance on the scale tells it.
    public var values: [Int]?
    public var readings: [Reading]
    public var evidenceText: Phrase?
    public var evidence: Evidence
    public var span = Span()
  }

  /// What the party will not accept whatever else it gets.
  public struct RedLine: Sendable, Hashable {
    /// What a package must hold to cross the line.
    public enum Ground: Sendable, Hashable {
      /// Options of each of these measures at once.
      case options([(measure: MeasureID, options: [OptionID])])
      /// A variant whose verdict is this or worse, as the law stood.
      case verdict(Verdict)
      /// A figure of the chain above or below a bound, as a difference from today's law in the median future.
      case figure(FigureKind, atLeast: Double?, atMost: Double?)

      public static func == (left: Self, right: Self) -> Bool { left.key == right.key }
      public func hash(into hasher: inout Hasher) { hasher.combine(key) }
      private var key: String { "\(self)" }
    }

    public var id: RedLineID
    public var ground: Ground
    public var text: Phrase
    public var evidence: Evidence
    public var span = Span()
    public var sources: [SourceID] { evidence.sources }
  }

  /// Two measures that are worth more, or less, together than apart.
  public struct Pair: Sendable, Hashable {
    public var first: MeasureID
    public var second: MeasureID
    public var salience: Int
    /// Value of 0 to 100 per pair of options; 0 where nothing is said.
    public var values: [(first: OptionID, second: OptionID, value: Int)]
    public var evidence: Evidence

    public static func == (left: Self, right: Self) -> Bool { "\(left)" == "\(right)" }
    public func hash(into hasher: inout Hasher) { hasher.combine("\(self)") }
  }

  /// A figure of the chain that the party values for itself, on top of the measures.
  public struct OutcomeValue: Sendable, Hashable {
    public var figure: FigureKind
    public var salience: Int
    /// Differences from today's law that are worth 0 and 100; values in between lie on a line.
    public var worst: Double
    public var best: Double
    public var evidence: Evidence
  }

  public struct WalkAway: Sendable, Hashable {
    /// In thousandths of the greatest thinkable worth, so that equal on paper is equal.
    public var thousandths: Int
    public var evidence: Evidence
    public var span = Span()
  }

  public var id: PartyID
  /// Other names in general use, such as a short one; as the dossier writes them.
  public var otherNames: [String]
  public var leader: String
  /// Every position that held at some time; those of the date of the talks are in `positions(on:)`.
  public var positions: [Position]
  public var redLines: [RedLine]
  public var pairs: [Pair]
  public var outcomes: [OutcomeValue]
  /// The value of the date of the talks, then earlier ones.
  public var walkAways: [WalkAway]
  /// Where the dossier writes it.
  package var place: FilePlace
}

extension Politics {
  /// The parties as they stood on a date: positions, red lines and walk-away values that held then.
  ///
  /// Where the dossier has several tables, those who sat at the one of that date alone; nobody where none was held.
  public func standing(on date: CalendarDate, _ events: [TalkEvent]) -> Politics {
    var then = self
    if !tables.isEmpty {
      then.tables = tables.filter { $0.span.contains(date, events) }
      then.parties = parties.filter { party in then.tables.contains { $0.parties.contains(party.id) } }
    }
    for index in then.parties.indices {
      let own = then.parties[index]
      then.parties[index].positions = own.positions.filter { $0.span.contains(date, events) }
      then.parties[index].redLines = own.redLines.filter { $0.span.contains(date, events) }
      then.parties[index].walkAways = own.walkAways.filter { $0.span.contains(date, events) }
    }
    return then
  }
}

extension PoliticalParty {
  public var walkAwayThousandths: Int { walkAways.first?.thousandths ?? 0 }
  public var walkAwayEvidence: Evidence { walkAways.first?.evidence ?? Evidence() }
}

extension PoliticalParty {
  /// Whether it draws a line on a verdict or a figure, or values a figure.
  public var judgesByAnswers: Bool {
    !outcomes.isEmpty
      || redLines.contains { line in
        switch line.ground {
        case .options: false
        case .verdict, .figure: true
        }
      }
  }
}
