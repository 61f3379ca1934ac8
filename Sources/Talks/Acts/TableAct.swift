public import Dossiers
public import Vocabulary

/// The act that opens a table: the first one, done once.
public enum TableAct: Sendable, Hashable {
  /// How acts add up. A record reads for ever as it did when it grew, so a table keeps the edition under which it was opened.
  public enum Edition: Int, Sendable, Hashable, Codable {
    case first = 1
    /// A round carries nothing that nobody carries, and ends the amendment that it does not carry where nothing is voted on. An amendment of an
    /// amendment lapses with the sentence that it changes. What was withdrawn or decided does not come back from a referral.
    case second
  }

  /// What is fixed for the life of the table.
  public struct Opening: Sendable, Hashable, Codable {
    public var name: Phrase
    /// Hash of the dossier as it is now.
    public var dossier: String
    public var seats: [Seat]
    public var rules: RulesOfProcedure
    /// The zone in which times are shown, by its name in the zone database.
    public var zone: String
    /// `nil` for the first.
    public var edition: Edition?

    public init(name: Phrase, dossier: String, seats: [Seat], rules: RulesOfProcedure, zone: String) {
      edition = .second
      self.name = name
      self.dossier = dossier
      self.seats = seats
      self.rules = rules
      self.zone = zone
    }
  }

  case open(Opening)
}

extension TableAct: ActFamily {
  var kind: ActKind { .openTable }

  var facts: any Encodable & Sendable {
    switch self {
    case .open(let facts): facts
    }
  }

  init(_ kind: ActKind, from decoder: any Decoder) throws { self = .open(try Opening(from: decoder)) }
}
