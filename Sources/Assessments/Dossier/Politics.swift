public import Vocabulary

/// Chambers, council, measures and parties.
public struct Politics: Sendable, Hashable {
  public struct Seats: Sendable, Hashable {
    public var party: String
    public var seats: Int
  }

  /// A house of parliament.
  public struct Chamber: Sendable, Hashable {
    public var id: String
    public var name: Phrase
    public var majority: Int
    public var seats: [Seats]
    public var sources: [String]

    public func seats(of parties: [String]) -> Int { seats.filter { parties.contains($0.party) }.reduce(0) { $0 + $1.seats } }
  }

  /// The council of ministers. Dutch: ministerraad, Constitution art. 45.
  public struct Council: Sendable, Hashable {
    public var name: Phrase
    public var majority: Int
    public var ministers: [Seats]
    public var note: Phrase
    public var sources: [String]
  }

  public struct Option: Sendable, Hashable {
    public var id: String
    public var name: Phrase
    /// Place on the scale of the measure, 0 to 100.
    public var at: Int
  }

  /// Something on which the table must choose one option.
  public struct Measure: Sendable, Hashable {
    public var id: String
    public var name: Phrase
    public var scale: Phrase
    public var options: [Option]
  }

  /// Where a party stands on a measure.
  public struct Position: Sendable, Hashable {
    public var measure: String
    public var at: Int
    public var salience: Int
    public var evidenceText: Phrase?
    public var evidence: Evidence
  }

  public struct RedLine: Sendable, Hashable {
    public var id: String
    public var measure: String
    public var forbids: [String]
    public var text: Phrase
    public var sources: [String]
  }

  public struct Party: Sendable, Hashable {
    public var id: String
    public var leader: String
    public var positions: [Position]
    public var redLines: [RedLine]
    /// In thousandths, so that equal on paper is equal.
    public var walkAwayThousandths: Int
    public var walkAwayEvidence: Evidence
  }

  public struct BaseRate: Sendable, Hashable {
    public var text: Phrase
    public var sources: [String]
  }

  /// A named package.
  public struct NamedPackage: Sendable, Hashable {
    public var id: String
    public var name: Phrase
    public var options: [Variant.TableOption]
    public var evidence: Evidence
  }

  public var asOf: CalendarDate
  public var chambers: [Chamber]
  public var council: Council
  public var measures: [Measure]
  public var parties: [Party]
  public var packages: [NamedPackage]
  public var baseRates: [BaseRate]
}
