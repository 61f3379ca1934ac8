public import Vocabulary

/// Chambers, council, measures and parties.
public struct Politics: Sendable, Hashable {
  public struct Seats: Sendable, Hashable {
    public var party: PartyID
    public var seats: Int
  }

  /// A house of parliament.
  public struct Chamber: Sendable, Hashable {
    public var id: ChamberID
    public var name: Phrase
    public var majority: Int
    public var seats: [Seats]
    public var sources: [SourceID]
    /// Who votes there where it is not the parties, such as the governments of states; `nil` where the parties do.
    public var members: Phrase?

    /// The seats of some parties; `nil` where others vote there, so that nobody knows.
    public func seats(of parties: [PartyID]) -> Int? {
      members == nil ? seats.filter { parties.contains($0.party) }.reduce(0) { $0 + $1.seats } : nil
    }
  }

  /// The council of ministers. Dutch: ministerraad.
  public struct Council: Sendable, Hashable {
    public var name: Phrase
    public var majority: Int
    public var ministers: [Seats]
    /// The party of the chair, whose vote may decide a draw; `nil` where the dossier names none.
    public var chair: PartyID?
    public var note: Phrase
    public var sources: [SourceID]
    /// How it meets and decides.
    public var rules: [CouncilRule] = []
  }

  /// Something that is laid down of how a council decides, or is assumed of it.
  public struct CouncilRule: Sendable, Hashable {
    public var text: Phrase
    public var evidence: Evidence
  }

  /// Who sits together for a while: one of several tables about the same question.
  public struct Seating: Sendable, Hashable {
    public var id: SeatingID
    public var name: Phrase
    public var parties: [PartyID]
    public var evidence: Evidence
    public var span = PoliticalParty.Span()
  }

  public struct Option: Sendable, Hashable {
    public var id: OptionID
    public var name: Phrase
    /// Place on the scale of the measure, 0 to 100.
    public var at: Int
    public var sources: [SourceID] = []
  }

  /// Something on which the table must choose one option.
  public struct Measure: Sendable, Hashable {
    public var id: MeasureID
    public var name: Phrase
    /// What its two ends are.
    public var scale: Phrase
    public var options: [Option]
    public var sources: [SourceID] = []
  }

  public struct BaseRate: Sendable, Hashable {
    public var text: Phrase
    /// How many of how many did not last; `nil` where the source counts otherwise.
    public var count: Int?
    public var total: Int?
    /// How the very case that the dossier is about stands in the count; `nil` where it is not in it, or that is not known.
    public var thisCase: CaseInCount?
    public var sources: [SourceID]
  }

  /// How the case under study stands in a count that it is part of.
  public enum CaseInCount: String, Sendable, Hashable, CaseIterable {
    /// As one that lasted, or as one that did not.
    case lasted, ended
  }

  /// A named package.
  public struct NamedPackage: Sendable, Hashable {
    public var id: PackageID
    public var name: Phrase
    public var options: [Variant.TableOption]
    public var evidence: Evidence
  }

  /// How far what is read of parties may lie from what they want; assumptions, by confidence high, medium, low.
  public struct Uncertainty: Sendable, Hashable {
    /// Points of 100 to either side of a position.
    public var spread: [Confidence: Int] = [:]
    /// Chance that a red line holds when it comes to it.
    public var holds: [Confidence: Double] = [:]
    public var evidence = Evidence()
  }

  public var asOf: CalendarDate
  public var chambers: [Chamber]
  /// `nil` where the dossier has none.
  public var council: Council?
  public var measures: [Measure]
  public var parties: [PoliticalParty]
  public var packages: [NamedPackage]
  public var baseRates: [BaseRate]
  public var uncertainty = Uncertainty()
  /// Parties of which no position is known.
  public var silent: [SilentParty] = []
  /// Votes as they were cast, in the order of the file.
  public var ballots: [Ballot] = []
  /// The tables at which the parties met, one after the other; empty where all parties sit at one.
  public var tables: [Seating] = []
}

/// The name of a table among several.
public typealias SeatingID = Identifier<Politics.Seating>
