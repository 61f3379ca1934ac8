import Dossiers
public import Vocabulary

/// How it ends: with a decision, or without one.
public enum DecisionAct: Sendable, Hashable {
  /// A matter that a consent round or a vote carried; who carries it and who does not is computed.
  public struct Decision: Sendable, Hashable, Codable {
    public var matter: Matter
    public var ground: Ground
    public var conditions: [String]
    /// Who does what by when.
    public var tasks: [Task]

    public init(matter: Matter, ground: Ground, conditions: [String] = [], tasks: [Task] = []) {
      self.matter = matter
      self.ground = ground
      self.conditions = conditions
      self.tasks = tasks
    }
  }

  /// An end without decision, with the clash that explains it.
  public struct Failure: Sendable, Hashable, Codable {
    public var about: ProposalID?
    public var text: String
    public var clashes: [Clash]

    public init(about: ProposalID? = nil, text: String, clashes: [Clash] = []) {
      self.about = about
      self.text = text
      self.clashes = clashes
    }
  }

  /// What carried a decision.
  public enum Ground: Sendable, Hashable {
    case round(RoundID)
    case vote(VoteID)
  }

  /// What a seat does after a decision.
  public struct Task: Sendable, Hashable, Codable {
    public var seat: SeatID
    public var text: String
    public var due: Instant?

    public init(_ seat: SeatID, _ text: String, due: Instant? = nil) {
      self.seat = seat
      self.text = text
      self.due = due
    }
  }

  /// Two positions that cannot both be met.
  public struct Clash: Sendable, Hashable, Codable {
    public var first: SeatID
    public var second: SeatID
    /// Where they clash, if on one measure.
    public var measure: MeasureID?
    public var text: String

    public init(_ first: SeatID, _ second: SeatID, on measure: MeasureID? = nil, _ text: String) {
      self.first = first
      self.second = second
      self.measure = measure
      self.text = text
    }
  }

  case decide(Decision)
  case fail(Failure)
}

extension DecisionAct: ActFamily {
  var kind: ActKind {
    switch self {
    case .decide: .decide
    case .fail: .fail
    }
  }

  var facts: any Encodable & Sendable {
    switch self {
    case .decide(let facts): facts
    case .fail(let facts): facts
    }
  }

  init(_ kind: ActKind, from decoder: any Decoder) throws {
    if kind == .decide {
      self = .decide(try Decision(from: decoder))
    } else if kind == .fail {
      self = .fail(try Failure(from: decoder))
    } else {
      throw Self.stranger(kind, decoder)
    }
  }
}
