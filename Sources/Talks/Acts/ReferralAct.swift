public import Dossiers
public import Vocabulary

/// A proposal sent away for a test, and what comes back.
public enum ReferralAct: Sendable, Hashable {
  /// A question to one seat about one version, with a date.
  public struct Referral: Sendable, Hashable, Codable {
    public var proposal: ProposalID
    public var version: Int
    public var to: SeatID
    public var test: Test
    public var question: String
    public var due: Instant
    /// Name of the session on whose agenda the proposal comes back; empty for the next one.
    public var returnsTo: String
    /// The review of the machine, attached as it was when the question was put.
    public var review: Review?

    public init(
      proposal: ProposalID, version: Int, to: SeatID, test: Test, question: String, due: Instant, returnsTo: String = "", review: Review? = nil
    ) {
      self.proposal = proposal
      self.version = version
      self.to = to
      self.test = test
      self.question = question
      self.due = due
      self.returnsTo = returnsTo
      self.review = review
    }
  }

  /// What comes back, by the seat that was asked.
  public struct Answer: Sendable, Hashable, Codable {
    public var referral: ReferralID
    public var text: String
    /// Of a legal test: on findings of the attached review.
    public var rulings: [Ruling]
    /// Of a test whether it can be carried out.
    public var feasibility: Feasibility?
    /// Of a test of money.
    public var cost: Cost?

    public init(referral: ReferralID, text: String, rulings: [Ruling] = [], feasibility: Feasibility? = nil, cost: Cost? = nil) {
      self.referral = referral
      self.text = text
      self.rulings = rulings
      self.feasibility = feasibility
      self.cost = cost
    }
  }

  /// What is tested.
  public enum Test: String, Sendable, Hashable, Codable, CaseIterable {
    case law, feasibility, cost
  }

  /// What the machine found before a lawyer looked.
  public struct Review: Sendable, Hashable, Codable {
    /// Hash of the run in which it was found; empty where the version had none yet, so that nothing of it rests on the simulation.
    public var run: String
    public var findings: [Finding]

    public init(run: String, findings: [Finding]) {
      self.run = run
      self.findings = findings
    }
  }

  /// A norm with what the machine says of it; an open norm is a question to the lawyer.
  public struct Finding: Sendable, Hashable, Codable {
    public var id: FindingID
    /// The norm as the dossier names it.
    public var norm: String
    /// `nil` for an open norm.
    public var verdict: Verdict?
    /// Where in the law it was found; `nil` where that was not told.
    public var place: Place?
    /// What an open norm asks, and the verdicts that its answers allow.
    public var question: Phrase?
    public var allowed: [Verdict]?

    public init(_ id: FindingID, norm: String, verdict: Verdict?) {
      self.id = id
      self.norm = norm
      self.verdict = verdict
    }
  }

  /// The rule or the open question of a norm, with the groups and the states of the law for which it speaks.
  public struct Place: Sendable, Hashable, Codable {
    public var code: String
    public var groups: [StatusGroup]
    public var states: [SettingID]

    public init(code: String, groups: [StatusGroup], states: [SettingID]) {
      self.code = code
      self.groups = groups
      self.states = states
    }
  }

  /// A lawyer's word on a finding: it confirms or overrules the machine, or answers an open norm.
  public struct Ruling: Sendable, Hashable, Codable {
    public var finding: FindingID
    public var verdict: Verdict
    public var reason: String

    public init(_ finding: FindingID, _ verdict: Verdict, reason: String) {
      self.finding = finding
      self.verdict = verdict
      self.reason = reason
    }
  }

  /// Whether, from when and with how many people a proposal can be carried out.
  public struct Feasibility: Sendable, Hashable, Codable {
    public enum Degree: String, Sendable, Hashable, Codable, CaseIterable {
      case feasible
      case onConditions = "on_conditions"
      case infeasible
    }

    public var degree: Degree
    /// The first date on which it can start; `nil` where none is given.
    public var start: CalendarDate?
    /// People at full time whom it takes; `nil` where none are given.
    public var people: Int?
    public var conditions: [String]

    public init(_ degree: Degree, start: CalendarDate? = nil, people: Int? = nil, conditions: [String] = []) {
      self.degree = degree
      self.start = start
      self.people = people
      self.conditions = conditions
    }
  }

  /// Cost a year, in whole euro cents; negative where money is saved.
  public struct Cost: Sendable, Hashable, Codable {
    public var lowCents: Int
    public var highCents: Int
    public var fromYear: Int?

    public init(lowCents: Int, highCents: Int, fromYear: Int? = nil) {
      self.lowCents = lowCents
      self.highCents = highCents
      self.fromYear = fromYear
    }
  }

  case refer(Referral)
  case answer(Answer)
}

extension ReferralAct: ActFamily {
  var kind: ActKind {
    switch self {
    case .refer: .refer
    case .answer: .answerReferral
    }
  }

  var facts: any Encodable & Sendable {
    switch self {
    case .refer(let facts): facts
    case .answer(let facts): facts
    }
  }

  init(_ kind: ActKind, from decoder: any Decoder) throws {
    if kind == .refer {
      self = .refer(try Referral(from: decoder))
    } else if kind == .answerReferral {
      self = .answer(try Answer(from: decoder))
    } else {
      throw Self.stranger(kind, decoder)
    }
  }
}
