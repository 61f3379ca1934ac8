import Dossiers
import LegalReview
public import Vocabulary

/// What a lawyer ruled at a table on a rule or an open question of a norm, for the variant that was referred.
public struct TableRuling: Sendable, Hashable, Codable {
  /// The norm, and the code of its rule or open question.
  public var norm: String
  public var code: String
  /// For which groups and states of the law it was asked; for all where empty.
  public var groups: [StatusGroup]
  public var states: [String]
  public var verdict: Verdict
  public var reason: String
  /// The seat that signed it.
  public var author: String
  public var date: CalendarDate

  public init(
    on rule: (norm: String, code: String), groups: [StatusGroup] = [], states: [String] = [], _ ruled: (verdict: Verdict, reason: String),
    by author: (seat: String, date: CalendarDate)
  ) {
    (norm, code, self.groups, self.states) = (rule.norm, rule.code, groups, states)
    (verdict, reason, self.author, date) = (ruled.verdict, ruled.reason, author.seat, author.date)
  }

  /// As the review takes it.
  var answer: GivenAnswer {
    let own = LawyersAnswer(
      to: NormID(norm), code: RuleCode(code), outcome: .verdict(verdict), reason: Phrase(same: reason), by: (author, date))
    var given = GivenAnswer(own)
    (given.groups, given.settings, given.isOfTable) = (groups, states.map { SettingID($0) }, true)
    return given
  }
}
