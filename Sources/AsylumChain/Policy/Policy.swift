public import Vocabulary

/// The levers of family reunification that the chain reads, per status group, and what a two-status act does to the decision service.
public struct Policy: Sendable, Hashable, Codable {
  /// The limits of each status group.
  public var rules: ByGroup<FamilyRule>
  /// Share of subsidiary protection among grants, where the policy moves it; the refugees' share takes the difference.
  public var subsidiaryShare: Double?
  /// Further work per first decision, as a share of one decision (appeals for the stronger status, for instance).
  public var furtherWorkPerDecision: Double
  /// The month from which the further work falls due, 0 for the first.
  public var furtherWorkFromMonth: Int
  /// Share of asylum seekers who stay away because of the policy, from a month on. An assumption wherever it is not 0.
  public var deterredShare = 0.0
  public var deterredFromMonth = 0
  /// Months within which the law wants the decision on a family's request, where the policy changes that.
  public var decisionTermMonths: Double?

  public init(
    rules: ByGroup<FamilyRule> = ByGroup(all: FamilyRule()), subsidiaryShare: Double? = nil,
    furtherWorkPerDecision: Double = 0, furtherWorkFromMonth: Int = 0
  ) {
    self.rules = rules
    self.subsidiaryShare = subsidiaryShare
    self.furtherWorkPerDecision = furtherWorkPerDecision
    self.furtherWorkFromMonth = furtherWorkFromMonth
  }

  /// What the policy does before the decision on relatives; policies alike in this share everyone up to there.
  var upstream: Upstream {
    Upstream(
      work: furtherWorkPerDecision, workFrom: furtherWorkPerDecision > 0 ? furtherWorkFromMonth : 0, deterred: deterredShare,
      deterredFrom: deterredShare > 0 ? deterredFromMonth : 0)
  }

  /// Today's law: no limit on any group.
  public static let none = Policy()
}
