public import Vocabulary

/// A rule of higher law, as tests on the levers of a variant.
public struct Norm: Sendable, Hashable, Codable {
  /// Rank of the instrument. Being contrary to an act that the variant itself changes is another matter than being contrary to a treaty.
  public enum Level: String, Sendable, Hashable, Codable, CaseIterable {
    case constitution, treaty
    case euPrimary = "eu_primary"
    case euDirective = "eu_directive"
    case nationalAct = "national_act"
    case principle
  }

  /// Where a norm binds; everything left out binds everywhere.
  public struct Gate: Sendable, Hashable, Codable {
    /// States, by their two letters; empty for all.
    public var states: [String] = []
    /// Whether it binds only where Directive 2003/86/EC applies, of itself or by national law.
    public var needsDirective = false
    /// Whether it binds only where that directive does not: what the directive itself settles is not asked again.
    public var needsNoDirective = false
    /// The first and the last day on which it is law; `nil` where there is no such day.
    public var inForceFrom: CalendarDate?
    public var inForceUntil: CalendarDate?
    /// What must hold of the law itself, such as that no Act has split the statuses; where one is false the norm does not bind at all.
    public var conditions: [Condition] = []

    public init() {}
  }

  /// How open the reading of the norm is.
  public enum Uncertainty: String, Sendable, Hashable, Codable, CaseIterable {
    case low, medium, high
  }

  /// What a norm rests on in the law: an article of an instrument, its rank, and what it says.
  public struct Provision: Sendable, Hashable {
    var source: Phrase
    var article: Phrase
    var level: Level
    var test: Phrase

    /// `test` is the norm in plain words.
    public init(source: Phrase, article: Phrase, level: Level, test: Phrase) {
      self.source = source
      self.article = article
      self.level = level
      self.test = test
    }
  }

  /// How the content of the article was checked: in a judgment or a summary in which it was seen, or by knowledge alone.
  public enum TextCheck: String, Sendable, Hashable, Codable, CaseIterable { case judgment, knowledge }

  /// Unique within the dossier; findings and gaps name the norm by it.
  public var id: NormID
  /// The instrument, and the article in it, in words.
  public var source: Phrase
  public var article: Phrase
  /// What it is about in a few words, to tell it from others of the same article; `nil` where the dossier gives none.
  public var shortName: Phrase?
  /// Where it stands among the sources of law; the engine reads it only to tell what the legislature itself can change.
  public var level: Level
  /// Status groups that the norm protects.
  public var appliesTo: [String]
  /// When the norm binds at all.
  public var gate = Gate()
  /// The family tie that the norm is about, where it is not about every family: what is unknown of it leaves the verdict on other families alone.
  public var tie: FamilyTieID?
  /// The tie in words.
  public var tieName: Phrase?
  /// The article as a Dutch legal text cites it; empty where the norm gives no such form.
  public var citation = ""
  /// The levers that it reads and that follow from others.
  public var derived: [LeverID] = []
  /// Questions that the norm leaves to a lawyer.
  public var open: [OpenRule] = []
  /// The norm in plain words.
  public var test: Phrase
  /// Whether it became known only after the date of the talks.
  public var isHindsight = false
  /// Each is tested on its own, in this order; the worst counts.
  public var rules: [Rule]
  /// Why the rules are as they are.
  public var reason: Phrase
  /// Identifiers of rulings.
  public var authorities: [RulingID] = []
  /// Carried to every finding; it does not change a verdict.
  public var uncertainty = Uncertainty.low
  /// Why the reading is as open as it is; `nil` where nothing is said.
  public var uncertaintyReason: Phrase?
  public var textCheck = TextCheck.judgment
  public var note = ""

  /// The rest is set after: hindsight, the rulings behind it, and how open it is to be read.
  public init(id: NormID, provision: Provision, appliesTo: [String], rules: [Rule], reason: Phrase) {
    self.id = id
    source = provision.source
    article = provision.article
    level = provision.level
    test = provision.test
    self.appliesTo = appliesTo
    self.rules = rules
    self.reason = reason
  }

  /// The levers that its gate or any of its rules reads, each once, in order of first mention.
  public var leversRead: [LeverID] {
    var levers: [LeverID] = []
    for condition in gate.conditions + rules.flatMap(\.conditions) where !levers.contains(condition.lever) { levers.append(condition.lever) }
    return levers
  }
}

/// The name of a norm.
public typealias NormID = Identifier<Norm>
