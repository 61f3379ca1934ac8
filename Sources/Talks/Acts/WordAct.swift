import Dossiers
public import Vocabulary

/// What is said: statements, questions, answers, and positions that a seat contests.
public indirect enum WordAct: Sendable, Hashable {
  /// A statement, with how it may be attributed.
  public struct Statement: Sendable, Hashable, Codable {
    public var text: String
    public var attribution: Attribution
    public var about: ProposalID?
    /// What happened, by a name that two readings of one event share; empty for none.
    public var event: String
    /// What the seat can do with places, where it says so.
    public var ability: PlaceAbility?
    /// The places that are needed in all, where it says so.
    public var need: Int?

    public init(text: String, attribution: Attribution = .named, about: ProposalID? = nil, event: String = "") {
      self.text = text
      self.attribution = attribution
      self.about = about
      self.event = event
    }
  }

  /// A question to a seat or to all.
  public struct Question: Sendable, Hashable, Codable {
    public var text: String
    /// `nil` for the whole table.
    public var to: SeatID?
    public var about: ProposalID?

    public init(text: String, to: SeatID? = nil, about: ProposalID? = nil) {
      self.text = text
      self.to = to
      self.about = about
    }
  }

  /// An answer to what was said or asked.
  public struct Reply: Sendable, Hashable, Codable {
    public var to: ActID
    public var text: String
    public var attribution: Attribution

    public init(to: ActID, text: String, attribution: Attribution = .named) {
      self.to = to
      self.text = text
      self.attribution = attribution
    }
  }

  /// A seat on the position that the dossier gives it; both stay visible.
  public struct Contest: Sendable, Hashable, Codable {
    /// `nil` for the position as a whole.
    public var measure: MeasureID?
    /// The option that replaces that of the dossier; `nil` where the seat only contests it.
    public var position: OptionID?
    public var text: String

    public init(measure: MeasureID? = nil, position: OptionID? = nil, text: String) {
      self.measure = measure
      self.position = position
      self.text = text
    }
  }

  /// By what name words may be repeated.
  public enum Attribution: String, Sendable, Hashable, Codable, CaseIterable {
    case named
    /// "A delegation".
    case delegation
    /// "An insider".
    case insider
  }

  case state(Statement)
  case ask(Question)
  case reply(Reply)
  case contest(Contest)
}

extension WordAct: ActFamily {
  var kind: ActKind {
    switch self {
    case .state: .state
    case .ask: .ask
    case .reply: .reply
    case .contest: .contest
    }
  }

  var facts: any Encodable & Sendable {
    switch self {
    case .state(let facts): facts
    case .ask(let facts): facts
    case .reply(let facts): facts
    case .contest(let facts): facts
    }
  }

  init(_ kind: ActKind, from decoder: any Decoder) throws {
    if kind == .state {
      self = .state(try Statement(from: decoder))
    } else if kind == .ask {
      self = .ask(try Question(from: decoder))
    } else if kind == .reply {
      self = .reply(try Reply(from: decoder))
    } else if kind == .contest {
      self = .contest(try Contest(from: decoder))
    } else {
      throw Self.stranger(kind, decoder)
    }
  }
}
