public import Vocabulary

/// What one rule of one norm says of a variant.
public struct Finding: Sendable, Hashable, Codable {
  public var norm: String
  public var code: String
  public var verdict: Verdict
  /// The levers that made the rule fire, with their values.
  public var because: [Ruling.Lever]
  /// Whether the norm reads a lever that the variant changes; otherwise the finding is about standing law and does not count.
  public var isAboutVariant: Bool
  /// Whether the norm became known only after the date of the talks; such a finding is shown apart and never counted.
  public var isHindsight: Bool
  /// Rulings known on the date of the talks, and those that came later.
  public var authorities: [String]
  public var laterAuthorities: [String]

  /// Whether the finding counts towards the verdict on the variant.
  public var counts: Bool { isAboutVariant && !isHindsight }
}
