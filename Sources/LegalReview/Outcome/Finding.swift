public import Vocabulary

/// What one rule of one norm says of a variant.
///
/// It points to what every finding of the rule says, and to the values of the levers that were reviewed; `because` and `margins` are read off these
/// when they are asked. So a review copies no texts.
public struct Finding: Sendable {
  /// Shared by all findings of the rule.
  let statement: Statement
  /// The values of the levers, in the order of the terms that the statement names.
  let values: [LeverValue]
  /// Whether the rule reads a lever that the variant changes; otherwise the finding is about standing law and does not count.
  public var isAboutVariant: Bool

  /// A number and the limit that a rule puts to it: verdicts change at the limit, but a case just past it differs from one far beyond only in degree.
  public struct Margin: Sendable, Hashable, Codable {
    public var lever: LeverID
    /// In the unit of the lever, like the limit.
    public var value: Double
    public var limit: Double
  }

  /// What a rule says of every measure of which it holds.
  struct Said: Sendable, Hashable {
    var norm: NormID
    var code: RuleCode
    var verdict: Verdict
    var level: Norm.Level
    var uncertainty: Norm.Uncertainty
    var tie: FamilyTieID?
    var isHindsight = false
    var authorities: [RulingID] = []
    var laterAuthorities: [RulingID] = []
  }

  /// What a rule says with the levers that it reads. A class, since thousands of findings share one and none changes it.
  final class Statement: Sendable {
    /// A lever of the rule, by its position among the values, with the number to which it is compared by size.
    struct Term: Sendable {
      var lever: LeverID
      var position: Int
      var limit: Double?
    }

    let said: Said
    /// Those that made the rule fire, and those whose numbers have a limit.
    let levers: [Term]
    let limits: [Term]

    init(_ said: Said, levers: [Term], limits: [Term]) { (self.said, self.levers, self.limits) = (said, levers, limits) }
  }

  init(_ statement: Statement, _ values: [LeverValue], isAboutVariant: Bool) {
    (self.statement, self.values, self.isAboutVariant) = (statement, values, isAboutVariant)
  }

  /// A finding that was told in full.
  init(_ said: Said, because: [Ruling.Lever], margins: [Margin] = [], isAboutVariant: Bool) {
    let levers = because.enumerated().map { Statement.Term(lever: $1.lever, position: $0) }
    let limits = margins.enumerated().map { Statement.Term(lever: $1.lever, position: because.count + $0, limit: $1.limit) }
    statement = Statement(said, levers: levers, limits: limits)
    values = because.map(\.value) + margins.map { .number($0.value) }
    self.isAboutVariant = isAboutVariant
  }
}

extension Finding {
  /// The norm by its identifier, and its rule by its code.
  public var norm: NormID { statement.said.norm }
  public var code: RuleCode { statement.said.code }
  /// The verdict of the rule.
  public var verdict: Verdict { statement.said.verdict }
  /// Rank of the norm, how open its reading is, and the family tie that it is about, where it is not about every family.
  public var level: Norm.Level { statement.said.level }
  public var uncertainty: Norm.Uncertainty { statement.said.uncertainty }
  public var tie: FamilyTieID? { statement.said.tie }
  /// Whether the norm, or every ruling behind it, became known only after the date of the talks; such a finding is shown apart and never counted.
  public var isHindsight: Bool { statement.said.isHindsight }
  /// Rulings known on the date of the talks, and those that came later.
  public var authorities: [RulingID] { statement.said.authorities }
  public var laterAuthorities: [RulingID] { statement.said.laterAuthorities }

  /// The levers that made the rule fire, with their values.
  public var because: [Ruling.Lever] { statement.levers.map { Ruling.Lever(lever: $0.lever, value: values[$0.position]) } }

  /// How far each number lies from the limit that the rule puts to it.
  public var margins: [Margin] {
    statement.limits.compactMap { own in
      guard let limit = own.limit, let value = values[own.position].number, value.isFinite else { return nil }
      return Margin(lever: own.lever, value: value, limit: limit)
    }
  }

  /// Whether the finding counts towards the verdict on the variant.
  public var counts: Bool { isAboutVariant && !isHindsight }
}

extension Finding: Hashable {
  public static func == (left: Finding, right: Finding) -> Bool {
    left.isAboutVariant == right.isAboutVariant && left.statement.said == right.statement.said && left.because == right.because
      && left.margins == right.margins
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(statement.said)
    hasher.combine(because)
    hasher.combine(isAboutVariant)
  }
}

/// Stored with its levers and margins written out.
extension Finding: Codable {
  private enum Key: String, CodingKey {
    case norm, code, verdict, level, uncertainty, tie, because, margins, isAboutVariant, isHindsight, authorities, laterAuthorities
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let said = Said(
      norm: try container.decode(NormID.self, forKey: .norm), code: try container.decode(RuleCode.self, forKey: .code),
      verdict: try container.decode(Verdict.self, forKey: .verdict), level: try container.decode(Norm.Level.self, forKey: .level),
      uncertainty: try container.decode(Norm.Uncertainty.self, forKey: .uncertainty),
      tie: try container.decodeIfPresent(FamilyTieID.self, forKey: .tie), isHindsight: try container.decode(Bool.self, forKey: .isHindsight),
      authorities: try container.decode([RulingID].self, forKey: .authorities),
      laterAuthorities: try container.decode([RulingID].self, forKey: .laterAuthorities))
    self.init(
      said, because: try container.decode([Ruling.Lever].self, forKey: .because),
      margins: try container.decode([Margin].self, forKey: .margins), isAboutVariant: try container.decode(Bool.self, forKey: .isAboutVariant))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(norm, forKey: .norm)
    try container.encode(code, forKey: .code)
    try container.encode(verdict, forKey: .verdict)
    try container.encode(level, forKey: .level)
    try container.encode(uncertainty, forKey: .uncertainty)
    try container.encodeIfPresent(tie, forKey: .tie)
    try container.encode(because, forKey: .because)
    try container.encode(margins, forKey: .margins)
    try container.encode(isAboutVariant, forKey: .isAboutVariant)
    try container.encode(isHindsight, forKey: .isHindsight)
    try container.encode(authorities, forKey: .authorities)
    try container.encode(laterAuthorities, forKey: .laterAuthorities)
  }
}
