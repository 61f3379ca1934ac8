public import Dossiers
import LegalReview
public import Vocabulary

/// What the review of a variant found by one rule, or asks by one open norm, over all groups and states of the law.
public struct RuleFound: Sendable, Hashable {
  public var norm: String
  public var code: String
  /// `nil` for an open norm.
  public var verdict: Verdict?
  public var groups: [StatusGroup]
  public var states: [SettingID]
  /// What an open norm asks, with the verdicts that its answers give.
  public var question: Phrase?
  public var allowed: [Verdict] = []
}

extension LawAnswer {
  /// What counts of every review, each rule and open norm once, in the order in which they were first found.
  public var rulesFound: [RuleFound] {
    var all: [RuleFound] = []
    func note(_ own: RuleFound) {
      guard let place = all.firstIndex(where: { $0.norm == own.norm && $0.code == own.code }) else { return all.append(own) }
      for group in own.groups where !all[place].groups.contains(group) { all[place].groups.append(group) }
      for state in own.states where !all[place].states.contains(state) { all[place].states.append(state) }
    }
    for setting in settings {
      for own in setting.groups {
        for finding in own.review.findings where finding.counts {
          note(
            RuleFound(
              norm: finding.norm.rawValue, code: finding.code.rawValue, verdict: finding.verdict, groups: [own.group], states: [setting.setting]))
        }
        for question in own.review.questions {
          let allowed = question.rule.answers.map(\.verdict).reduce(into: [Verdict]()) { if !$0.contains($1) { $0.append($1) } }
          note(
            RuleFound(
              norm: question.norm.rawValue, code: question.rule.code.rawValue, verdict: nil, groups: [own.group], states: [setting.setting],
              question: question.rule.question, allowed: allowed))
        }
      }
    }
    return all
  }
}
