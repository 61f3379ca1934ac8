public import Vocabulary

/// A ruling or an authoritative opinion.
public struct Ruling: Sendable, Hashable, Codable {
  public var id: RulingID
  public var title: String
  /// The name under which Dutch texts cite it, such as M.A./Denemarken; empty where they cite it without one.
  public var dutchTitle = ""
  /// The court as written, which begins with a name of the list of courts.
  public var court: String
  public var number = ""
  /// European case-law identifier, empty where none was found.
  public var ecli = ""
  public var date: CalendarDate
  public var country = ""
  /// The levers of the measure that was judged.
  public var measure: [Lever] = []
  public var outcome: Outcome
  public var decidedBy: [NormID] = []
  /// Norms on which it turned by the word of who gathered it, whether or not the dossier has them.
  public var asksFor: [NormID] = []
  /// The lot with which it was gathered; `nil` where its bank names none.
  public var lot: LotID?
  public var reason = ""
  public var address = ""
  /// Whether Directive 2003/86/EC binds the group that was judged; `nil` where the bank does not say.
  public var directive: Directive?
  /// The verdict that a review of the measure should give, and how firmly the ruling carries it.
  public var expected: Verdict?
  public var strength = Strength.none
  /// Whether the ruling was set aside while norms were written, to test them on.
  public var isAside = false
  /// How later rulings stand to it; `nil` where the bank does not say.
  public var laterStatus: LaterStatus?

  /// What the court held of the measure.
  public enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
    case tenable, violation
    /// Tenable under conditions, or mixed.
    case partly
  }

  /// How the directive on family reunification stands to the group.
  public enum Directive: String, Sendable, Hashable, Codable, CaseIterable {
    case applies
    case byNationalLaw = "by_national_law"
    /// The group is outside it: article 3(2)(c).
    case excluded
    case notBound = "not_bound"
    case notRelevant = "not_relevant"
  }

  public enum Strength: String, Sendable, Hashable, Codable, CaseIterable {
    /// Decided at the level of the rule, still good law, and the levers carry the point.
    case firm
    /// One case, interim or unverified.
    case weak
    /// Overtaken, or decided on facts that the levers do not hold.
    case none
  }

  /// One lever of the measure.
  public struct Lever: Sendable, Hashable, Codable {
    public var lever: LeverID
    public var value: LeverValue

    public init(lever: LeverID, value: LeverValue) {
      self.lever = lever
      self.value = value
    }
  }

  /// The rest is set after; what is empty was not found.
  public init(id: RulingID, title: String, court: String, date: CalendarDate, outcome: Outcome) {
    self.id = id
    self.title = title
    self.court = court
    self.date = date
    self.outcome = outcome
  }
}

/// The name of a ruling.
public typealias RulingID = Identifier<Ruling>
