import Dossiers
public import Negotiation

/// Positions that only their seats know, and what a table does to get an answer from them.
///
/// No act holds a secret, a line or a weight: what is sealed lies outside the record, which has its commitment alone.
public enum SealingAct: Sendable, Hashable {
  /// A position sealed by its seat; it takes the place of the seat's envelope before.
  public struct Envelope: Sendable, Hashable, Codable {
    /// Of the padded position with its random bytes: 64 small hexadecimal digits.
    public var commitment: String
    /// The form in which the envelope is made.
    public var form: Int

    public init(commitment: String, form: Int) {
      self.commitment = commitment
      self.form = form
    }
  }

  /// An envelope taken back unopened.
  public struct Withdrawal: Sendable, Hashable, Codable {
    public var reason: String

    public init(reason: String = "") { self.reason = reason }
  }

  /// The consent of one seat to an opening; the first one begins it, and those on the same terms join it.
  public struct Agreement: Sendable, Hashable, Codable {
    public var terms: OpeningTerms

    public init(terms: OpeningTerms) { self.terms = terms }
  }

  /// A seat that has its secret at hand, or has given it: to the program that opens, never to the record.
  public struct Turn: Sendable, Hashable, Codable {
    public var opening: OpeningID

    public init(opening: OpeningID) { self.opening = opening }
  }

  /// What came out; every envelope of the opening is then spent.
  public struct Answer: Sendable, Hashable, Codable {
    public var opening: OpeningID
    /// `nil` where there was none within the budget.
    public var answer: OpeningAnswer?

    public init(opening: OpeningID, answer: OpeningAnswer?) {
      self.opening = opening
      self.answer = answer
    }
  }

  /// An opening that ends without an answer.
  public struct Drop: Sendable, Hashable, Codable {
    public var opening: OpeningID
    public var cause: Cause
    /// On whose envelope it ended; `nil` where it ended on none. What was in it is never said.
    public var seat: SeatID?
    public var reason: String

    public init(opening: OpeningID, cause: Cause, seat: SeatID? = nil, reason: String = "") {
      self.opening = opening
      self.cause = cause
      self.seat = seat
      self.reason = reason
    }
  }

  /// Why an opening ended without an answer.
  public enum Cause: String, Sendable, Hashable, Codable, CaseIterable {
    case withdrawn
    /// Not all secrets came within the time.
    case late
    /// An envelope did not open, or was not what its commitment says.
    case wrongSecret = "wrong_secret"
    /// An envelope opened, and holds no position on the packages of the question.
    case unfit
    /// The program that opened came to an end.
    case broken
    /// A seat left the table.
    case seatLost = "seat_lost"
    /// A seat sealed another position.
    case sealedAnew = "sealed_anew"
    case sessionClosed = "session_closed"
  }

  case seal(Envelope)
  case withdraw(Withdrawal)
  case agree(Agreement)
  case ready(Turn)
  /// A seat takes the envelopes along, to be opened on another machine: from then on the table cannot know whether there was an answer.
  case pack(Turn)
  case give(Turn)
  case answer(Answer)
  case drop(Drop)
}

extension SealingAct: ActFamily {
  var kind: ActKind {
    switch self {
    case .seal: .sealPosition
    case .withdraw: .withdrawPosition
    case .agree: .agreeOpening
    case .ready: .readyOpening
    case .pack: .packOpening
    case .give: .giveSecret
    case .answer: .answerOpening
    case .drop: .dropOpening
    }
  }

  var facts: any Encodable & Sendable {
    switch self {
    case .seal(let facts): facts
    case .withdraw(let facts): facts
    case .agree(let facts): facts
    case .ready(let facts): facts
    case .pack(let facts): facts
    case .give(let facts): facts
    case .answer(let facts): facts
    case .drop(let facts): facts
    }
  }

  init(_ kind: ActKind, from decoder: any Decoder) throws {
    if kind == .sealPosition {
      self = .seal(try Envelope(from: decoder))
    } else if kind == .withdrawPosition {
      self = .withdraw(try Withdrawal(from: decoder))
    } else if kind == .agreeOpening {
      self = .agree(try Agreement(from: decoder))
    } else if kind == .readyOpening {
      self = .ready(try Turn(from: decoder))
    } else if kind == .packOpening {
      self = .pack(try Turn(from: decoder))
    } else if kind == .giveSecret {
      self = .give(try Turn(from: decoder))
    } else if kind == .answerOpening {
      self = .answer(try Answer(from: decoder))
    } else if kind == .dropOpening {
      self = .drop(try Drop(from: decoder))
    } else {
      throw Self.stranger(kind, decoder)
    }
  }

  /// The opening that it is about; `nil` for an act about none, and for an agreement, which tells its terms.
  public var opening: OpeningID? {
    switch self {
    case .seal, .withdraw, .agree: nil
    case .ready(let facts), .pack(let facts), .give(let facts): facts.opening
    case .answer(let facts): facts.opening
    case .drop(let facts): facts.opening
    }
  }
}
