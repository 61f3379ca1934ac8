public import Vocabulary

/// The reading of a norm by a second reader: the article as published, clause by clause, beside the rules that compute it. It decides nothing.
public struct NormReading: Sendable, Hashable, Codable {
  /// A clause of the article, or of a sentence in which a court applied it.
  public struct Clause: Sendable, Hashable, Codable {
    /// Article, paragraph and sentence, as the source numbers them.
    public var place: Phrase
    /// What it says, in our own words.
    public var gist: Phrase
    /// Its words, or why they were not read; `nil` where it is told in our own words alone.
    public var wording: Wording?
    /// The codes of the rules and open questions that read it; `gate` for the gate of the norm.
    public var readBy: [RuleCode]
    /// Why a part of it, or all of it, is in no rule; `nil` where all is.
    public var notFormalised: Phrase?

    public init(place: Phrase, gist: Phrase, wording: Wording? = nil, readBy: [RuleCode] = [], notFormalised: Phrase? = nil) {
      (self.place, self.gist, self.wording) = (place, gist, wording)
      (self.readBy, self.notFormalised) = (readBy, notFormalised)
    }

    /// A short quotation, in the language of the source; `nil` where its words were not seen.
    public var quotation: Quotation? {
      if case .quoted(let quotation)? = wording { quotation } else { nil }
    }

    /// Why its words were not read as published; `nil` where nobody says that they were not.
    public var notRead: Phrase? {
      if case .notRead(let why)? = wording { why } else { nil }
    }
  }

  /// What the second reader had of the words of a clause.
  public enum Wording: Sendable, Hashable, Codable {
    /// Its words as they stand in a source.
    case quoted(Quotation)
    /// Its text was not found as published, and why.
    case notRead(Phrase)
  }

  /// Words as they stand in a source.
  public struct Quotation: Sendable, Hashable, Codable {
    /// The language of a source.
    public enum Tongue: String, Sendable, Hashable, Codable, CaseIterable {
      case nl, en, de, fr
    }

    public var words: String
    public var language: Tongue

    public init(_ words: String, in language: Tongue) { (self.words, self.language) = (words, language) }

    /// A quotation is for checking, not for copying a text: so many characters at most.
    public static let longest = 300
  }

  /// The date of the version that was read; `nil` where the source does not say.
  public var version: CalendarDate?
  /// When it was read.
  public var readOn: CalendarDate
  /// The page or publication in which the words were seen.
  public var seenIn: Phrase
  /// Its address; `nil` for a publication without one.
  public var address: String?
  /// In the order of the article.
  public var clauses: [Clause]

  public init(readOn: CalendarDate, seenIn: Phrase, version: CalendarDate? = nil, address: String? = nil, clauses: [Clause]) {
    (self.readOn, self.seenIn, self.version, self.address, self.clauses) = (readOn, seenIn, version, address, clauses)
  }

  /// The name under which a clause names the gate of the norm.
  public static let gate: RuleCode = "gate"

  /// The codes of rules that no clause names, in the order of the norm: they rest on nothing that was read.
  public func rulesWithoutClause(of norm: Norm) -> [RuleCode] {
    let named = Set(clauses.flatMap(\.readBy))
    return norm.rules.map(\.code).filter { !named.contains($0) }
  }
}

extension Norm {
  /// What a clause of its article can be read by: its rules, its open questions, and its gate where it has one.
  public var readers: [RuleCode] {
    let hasGate = !gate.states.isEmpty || gate.needsDirective || gate.needsNoDirective || !gate.conditions.isEmpty
    return rules.map(\.code) + open.map(\.code) + (hasGate ? [NormReading.gate] : [])
  }
}
