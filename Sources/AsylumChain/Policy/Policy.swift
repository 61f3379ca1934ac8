public import Vocabulary

/// The levers of family reunification that the chain reads, per status group, and what a two-status act does to the decision service.
///
/// What is `nil` is as the model has it. Months count from the opening date, and nothing changes before it.
public struct Policy: Sendable, Hashable, Codable {
  /// The limits of each status group.
  public var rules: ByGroup<FamilyRule>
  /// Share of subsidiary protection among grants, 0…1, where the policy moves it; the refugees' share takes the difference.
  ///
  /// Everyone who has that status under one share keeps it under a larger one.
  public var subsidiaryShare: Double?
  /// Further work per first decision, as a share of one decision (appeals for the stronger status, for instance); from 0 to below 100.
  public var furtherWorkPerDecision: Double
  /// The month from which the further work falls due, 0 for the first; cases begun earlier take none.
  public var furtherWorkFromMonth: Int
  /// Share of asylum seekers who stay away because of the policy, 0…1, from a month on. An assumption wherever it is not 0.
  public var deterredShare = 0.0
  /// 0 for the first month. Whoever is in the opening queue has come already and stays.
  public var deterredFromMonth = 0
  /// Months within which the law wants the decision on a family's request, where the policy changes that.
  ///
  /// It settles only which decisions count as late (`Series.decidedBeyondTerm`); the service works no faster.
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
  ///
  /// Months that mean nothing become 0, so that policies alike in effect compare as equal.
  var upstream: Upstream {
    Upstream(
      work: furtherWorkPerDecision, workFrom: furtherWorkPerDecision > 0 ? furtherWorkFromMonth : 0, deterred: deterredShare,
      deterredFrom: deterredShare > 0 ? deterredFromMonth : 0)
  }

  /// Today's law: no limit on any group.
  public static let none = Policy()
}
