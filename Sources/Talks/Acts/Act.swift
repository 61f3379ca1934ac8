public import Dossiers
public import Vocabulary

/// What a seat does at a table, at an instant, for a circle of readers. Never changed afterwards.
///
/// What an act begins (a session, a proposal, a vote) carries the name of the act. Body and envelope hold words and whole numbers only, so that one
/// text in canonical JSON stands for them.
public struct Act: Sendable, Hashable, Codable {
  /// The form in which acts are stored; an act of another form is not read.
  public static let version = 1

  /// Random; no two acts of a table share it.
  public var id: ActID
  public var by: SeatID
  /// The person who sat there; `nil` where a player or the host acted for the seat.
  public var person: PersonID?
  public var at: Instant
  public var readers: Readers
  public var body: Body

  public init(_ id: ActID, by: SeatID, at: Instant, for readers: Readers = .table, _ body: Body) {
    self.id = id
    self.by = by
    self.at = at
    self.readers = readers
    self.body = body
  }

  public var kind: ActKind { body.kind }

  /// What is done, one case a family of acts.
  /// Behind a reference, so that a record of thousands is copied without going through the facts of each.
  public indirect enum Body: Sendable, Hashable {
    case table(TableAct)
    case seat(SeatAct)
    case session(SessionAct)
    case proposal(ProposalAct)
    case amendment(AmendmentAct)
    case referral(ReferralAct)
    case word(WordAct)
    case consent(ConsentAct)
    case vote(VoteAct)
    case decision(DecisionAct)
    case minutes(MinutesAct)
    case record(RecordAct)
    case sealing(SealingAct)

    public var kind: ActKind { family.kind }

    /// The facts of the act; with its kind, what the record commits to.
    public var facts: any Encodable & Sendable { family.facts }

    private var family: any ActFamily {
      switch self {
      case .table(let act): act
      case .seat(let act): act
      case .session(let act): act
      case .proposal(let act): act
      case .amendment(let act): act
      case .referral(let act): act
      case .word(let act): act
      case .consent(let act): act
      case .vote(let act): act
      case .decision(let act): act
      case .minutes(let act): act
      case .record(let act): act
      case .sealing(let act): act
      }
    }

    /// Reads the facts of an act of one kind. Throws `DecodingError` where one is missing or of another form.
    public init(_ kind: ActKind, from decoder: any Decoder) throws {
      switch kind {
      case .openTable: self = .table(try TableAct(kind, from: decoder))
      case .invite, .takeSeat, .leaveSeat, .reissueSeat: self = .seat(try SeatAct(kind, from: decoder))
      case .openSession, .presence, .suspendSession, .resumeSession, .closeSession, .confirmHead:
        self = .session(try SessionAct(kind, from: decoder))
      case .propose, .revise, .withdraw: self = .proposal(try ProposalAct(kind, from: decoder))
      case .amend, .withdrawAmendment: self = .amendment(try AmendmentAct(kind, from: decoder))
      case .refer, .answerReferral: self = .referral(try ReferralAct(kind, from: decoder))
      case .state, .ask, .reply, .contest: self = .word(try WordAct(kind, from: decoder))
      case .openRound, .answerRound, .closeRound: self = .consent(try ConsentAct(kind, from: decoder))
      case .announceVote, .withdrawVote, .giveProxy, .openVote, .cast, .closeVote, .breakTie: self = .vote(try VoteAct(kind, from: decoder))
      case .decide, .fail: self = .decision(try DecisionAct(kind, from: decoder))
      case .adoptMinutes, .correctMinutes: self = .minutes(try MinutesAct(kind, from: decoder))
      case .erase, .renewDossier: self = .record(try RecordAct(kind, from: decoder))
      case .sealPosition, .withdrawPosition, .agreeOpening, .readyOpening, .packOpening, .giveSecret, .answerOpening, .dropOpening:
        self = .sealing(try SealingAct(kind, from: decoder))
      }
    }
  }
}

/// A family of acts: each case is one kind with its facts.
protocol ActFamily: Sendable {
  var kind: ActKind { get }
  var facts: any Encodable & Sendable { get }
  /// Throws `DecodingError`, also for a kind of another family.
  init(_ kind: ActKind, from decoder: any Decoder) throws
}

extension ActFamily {
  /// The error of a kind that is not of the family: a defect of the program, told as broken data.
  static func stranger(_ kind: ActKind, _ decoder: any Decoder) -> DecodingError {
    .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "\(kind.rawValue) is no act of this family"))
  }
}
