public import Vocabulary

/// The rules by which a table works, as data: who may do what, how it decides, who may read what.
///
/// Fixed when a table opens. Whole numbers and words only, so that a record can hold them to the byte.
public struct RulesOfProcedure: Sendable, Hashable, Codable {
  /// The seats that may do an act.
  public struct Permission: Sendable, Hashable, Codable {
    public var act: ActKind
    public var seats: [SeatKind]

    public init(_ act: ActKind, _ seats: [SeatKind]) {
      self.act = act
      self.seats = seats
    }
  }

  /// The share of voters who must be present before a vote may be opened.
  public struct Quorum: Sendable, Hashable, Codable {
    public var numerator: Int
    public var denominator: Int
    /// Whether more than the share is needed.
    public var isStrict: Bool

    public init(numerator: Int, denominator: Int, isStrict: Bool) {
      self.numerator = numerator
      self.denominator = denominator
      self.isStrict = isStrict
    }

    /// Throws `DecodingError.dataCorrupted` for a share that is none.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      numerator = try container.decode(.numerator, in: MajorityRule.Test.terms)
      denominator = try container.decode(.denominator, in: MajorityRule.Test.terms)
      isStrict = try container.decode(Bool.self, forKey: .isStrict)
    }

    /// The fewest of so many voters.
    public func needed(of voters: Int) -> Int {
      isStrict ? voters * numerator / denominator + 1 : (voters * numerator + denominator - 1) / denominator
    }
  }

  /// How often sealed positions may be opened, as every answer gives something away, and how soon all secrets must come.
  public struct SealedOpenings: Sendable, Hashable, Codable {
    /// Answers that a table may have, and a session.
    public var answers: Int
    public var perSession: Int
    /// From the first secret on.
    public var minutes: Int

    public init(answers: Int, perSession: Int, minutes: Int) {
      (self.answers, self.perSession, self.minutes) = (answers, perSession, minutes)
    }

    /// Where rules say nothing of it.
    public static let usual = Self(answers: 3, perSession: 1, minutes: 10)
  }

  /// In which order amendments that clash are put.
  public enum AmendmentOrder: String, Sendable, Hashable, Codable, CaseIterable {
    /// The furthest from the text first. Dutch: van de verste strekking.
    case furthestFirst = "furthest_first"
    /// As they came in.
    case asSubmitted = "as_submitted"
  }

  /// A circle that an act may choose.
  public enum CircleKind: String, Sendable, Hashable, Codable, CaseIterable {
    case everyone = "public"
    case table
    case seats
    case seat
  }

  /// When acts for the table alone become public.
  public enum RecordsOpen: String, Sendable, Hashable, Codable, CaseIterable {
    /// When the minutes of their session are adopted.
    case whenAdopted = "when_adopted"
    /// Never by rule.
    case never
  }

  /// What a rule rests on.
  public struct Basis: Sendable, Hashable, Codable {
    /// The part of the rules that it is about.
    public enum Topic: String, Sendable, Hashable, Codable, CaseIterable {
      case permissions, voters, notice, quorum, consent, majority, tie, proxies, order, circles, records, openings
    }

    public var topic: Topic
    /// The article and what it says; of an assumption why it is made.
    public var text: Phrase
    /// Where it can be read; empty for an assumption.
    public var address: String
    public var isAssumption: Bool

    public init(_ topic: Topic, _ text: Phrase, address: String = "", isAssumption: Bool = false) {
      self.topic = topic
      self.text = text
      self.address = address
      self.isAssumption = isAssumption
    }
  }

  public var id: ProcedureID
  public var name: Phrase
  /// An act that is not named here nobody may do.
  public var permissions: [Permission]
  /// The kinds of seats that have a vote and are asked for consent.
  public var voters: [SeatKind]
  /// Whether an objection stops a proposal as a block does; else it stands in the decision as dissent.
  public var objectionsStop: Bool
  /// Whether a round of consent can carry anything; else it only shows where all stand, and a vote decides. `nil` at tables that were opened before
  /// rules could say it: there it can.
  public var roundsDecide: Bool?
  /// The rules by which a vote may be taken; empty where there are no votes.
  public var votes: [MajorityRule]
  /// Minutes between the announcement of a vote and its opening, at least.
  public var noticeMinutes: Int
  public var quorum: Quorum?
  /// Proxies that one seat may hold; 0 where nobody may.
  public var proxiesPerHolder: Int
  /// Whether a seat may divide its weight.
  public var allowsSplitVotes: Bool
  public var amendmentOrder: AmendmentOrder
  public var circles: [CircleKind]
  public var recordsOpen: RecordsOpen
  public var bases: [Basis]
  /// `nil` for the usual; tables that were opened before rules could say it have none.
  public var sealedOpenings: SealedOpenings?

  /// Consensus among delegations: nobody may do anything yet, and nothing is voted on.
  public init(id: ProcedureID, name: Phrase) {
    self.id = id
    self.name = name
    permissions = []
    voters = [.delegation]
    objectionsStop = true
    roundsDecide = true
    votes = []
    noticeMinutes = 0
    proxiesPerHolder = 0
    allowsSplitVotes = false
    amendmentOrder = .furthestFirst
    circles = CircleKind.allCases
    recordsOpen = .never
    bases = []
  }

  /// The kinds of seats that may do an act; none where the rules do not name it. Where they do not say who may take envelopes along, it is whoever
  /// may be ready to open them.
  public func seats(for act: ActKind) -> [SeatKind] {
    if let named = permissions.first(where: { $0.act == act }) { return named.seats }
    return act == .packOpening ? seats(for: .readyOpening) : []
  }
}

/// The name of a set of rules of procedure.
public typealias ProcedureID = Identifier<RulesOfProcedure>
