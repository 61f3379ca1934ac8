public import LegalReview
public import Vocabulary

/// The answer of a lawyer with what it goes for; what is left empty is not narrowed.
public struct GivenAnswer: Sendable, Hashable {
  public var answer: LawyersAnswer
  /// Variants, and measures of reception or dispersal; where either names some, nothing else.
  public var variants: [VariantID] = []
  public var measures: [LegalMeasureID] = []
  public var groups: [StatusGroup] = []
  /// States of the law.
  public var settings: [SettingID] = []
  /// Whether it was given at a table, where it counts whatever the day of the law; one of a dossier is of that day at the latest.
  public var isOfTable = false

  public init(_ answer: LawyersAnswer) { self.answer = answer }

  private var isNarrowed: Bool { !variants.isEmpty || !measures.isEmpty }

  /// Whether it goes for a variant, for one group under one state of the law.
  public func goesFor(_ variant: VariantID, _ group: StatusGroup, under setting: SettingID) -> Bool {
    (!isNarrowed || variants.contains(variant)) && (groups.isEmpty || groups.contains(group)) && (settings.isEmpty || settings.contains(setting))
  }

  /// Whether it goes for a measure of reception or dispersal, which has no group or state of the law of its own.
  public func goesFor(_ measure: LegalMeasureID) -> Bool {
    (!isNarrowed || measures.contains(measure)) && groups.isEmpty && settings.isEmpty
  }

  /// Whether there is anything that both go for.
  public func overlaps(_ other: GivenAnswer) -> Bool {
    func meet<Name: Equatable>(_ one: [Name], _ other: [Name]) -> Bool { one.isEmpty || other.isEmpty || one.contains(where: other.contains) }
    let areBothWhole = !isNarrowed || !other.isNarrowed
    let share = variants.contains(where: other.variants.contains) || measures.contains(where: other.measures.contains)
    return (areBothWhole || share) && meet(groups, other.groups) && meet(settings, other.settings)
  }

  /// Whether it answers what the other answers: the same question, or the same lever of the same rule.
  public func answersTheSame(as other: GivenAnswer) -> Bool {
    answer.norm == other.answer.norm && answer.code == other.answer.code && answer.lever?.lever == other.answer.lever?.lever
  }
}
