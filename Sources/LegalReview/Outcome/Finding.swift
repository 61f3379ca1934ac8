public import Vocabulary

/// What one rule of one norm says of a variant.
public struct Finding: Sendable, Hashable, Codable {
  /// The norm by its identifier, and its rule by its code.
  public var norm: NormID
  public var code: RuleCode
  /// The verdict of the rule.
  public var verdict: Verdict
  /// Rank of the norm, how open its reading is, and the family tie that it is about, where it is not about every family.
  public var level: Norm.Level
  public var uncertainty: Norm.Uncertainty
  public var tie: FamilyTieID?
  /// The levers that made the rule fire, with their values.
  public var because: [Ruling.Lever]
  /// How far each number lies from the limit that the rule puts to it.
  public var margins: [Margin] = []
  /// Whether the rule reads a lever that the variant changes; otherwise the finding is about standing law and does not count.
  public var isAboutVariant: Bool
  /// Whether the norm, or every ruling behind it, became known only after the date of the talks; such a finding is shown apart and never counted.
  public var isHindsight: Bool
  /// Rulings known on the date of the talks, and those that came later.
  public var authorities: [RulingID]
  public var laterAuthorities: [RulingID]

  /// A number and the limit that a rule puts to it: verdicts change at the limit, but a case just past it differs from one far beyond only in degree.
  public struct Margin: Sendable, Hashable, Codable {
    public var lever: LeverID
    /// In the unit of the lever, like the limit.
    public var value: Double
    public var limit: Double
  }

  /// Whether the finding counts towards the verdict on the variant.
  public var counts: Bool { isAboutVariant && !isHindsight }
}
