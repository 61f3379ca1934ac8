import Vocabulary

/// The levers of family reunification that the chain reads, per status group, and what a two-status act does to the decision service.
public struct Policy: Sendable, Hashable {
  /// Rules in the order refugee, subsidiary, humanitarian.
  public var rules: [FamilyRule]
  /// Share of subsidiary protection among grants, where the policy moves it; the refugees' share takes the difference.
  public var subsidiaryShare: Double?
  /// Further work per first decision, as a share of one decision (appeals for the stronger status, for instance).
  public var furtherWorkPerDecision: Double
  /// The month from which the further work falls due, 0 for the first.
  public var furtherWorkFromMonth: Int

  public init(
    rules: [FamilyRule] = [FamilyRule(), FamilyRule(), FamilyRule()], subsidiaryShare: Double? = nil,
    furtherWorkPerDecision: Double = 0, furtherWorkFromMonth: Int = 0
  ) {
    self.rules = rules
    self.subsidiaryShare = subsidiaryShare
    self.furtherWorkPerDecision = furtherWorkPerDecision
    self.furtherWorkFromMonth = furtherWorkFromMonth
  }

  /// Today's law: no limit on any group.
  public static let none = Policy()
}
