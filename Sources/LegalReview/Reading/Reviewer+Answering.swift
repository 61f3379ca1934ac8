import Vocabulary

extension Reviewer {
  /// The same norms with answers of lawyers to their open questions. Of two on one question the first counts; values of levers are no answers to
  /// questions and stand among the facts.
  public func answering(_ answers: [LawyersAnswer]) -> Reviewer {
    var reviewer = self
    reviewer.answers = answers.filter { $0.verdict != nil }
    return reviewer
  }

  /// The answer to an open question of a norm; `nil` where nobody answered it.
  private func answer(_ norm: Int, _ rule: OpenRule) -> LawyersAnswer? {
    answers.first { $0.norm == norms[norm].id && $0.code == rule.code }
  }

  /// Puts the open questions of a norm that arise. One that was answered is a finding with the verdict of the answer; where it is not known whether
  /// the question arises, it is a gap that could become that verdict.
  func ask(_ norm: Int, opens: Bool?, _ submission: Submission, _ draft: inout Draft) {
    for place in heads[norm].open.indices where submission.changes(heads[norm].open[place]) {
      let arises = both(opens, submission.meets(heads[norm].open[place]))
      guard arises != false else { continue }
      let rule = norms[norm].open[place]
      guard let answer = answer(norm, rule), let verdict = answer.verdict else {
        draft.questions.append(OpenQuestion(norm: norms[norm].id, rule: rule))
        continue
      }
      draft.answers.append(answer)
      if arises == true {
        draft.findings.append(finding(norm, place, verdict, submission))
      } else if verdict > .tenable {
        let tests = heads[norm].gate + heads[norm].open[place]
        draft.gaps.append(
          Gap(norm: norms[norm].id, code: rule.code, couldBe: verdict, missing: missing(tests, submission), tie: norms[norm].tie))
      }
    }
  }

  /// The finding of an answered question; it rests on the answer, not on rulings.
  private func finding(_ norm: Int, _ question: Int, _ verdict: Verdict, _ submission: Submission) -> Finding {
    let tests = heads[norm].gate + heads[norm].open[question]
    return Finding(
      norm: norms[norm].id, code: norms[norm].open[question].code, verdict: verdict, level: norms[norm].level, uncertainty: norms[norm].uncertainty,
      tie: norms[norm].tie, because: tests.map { Ruling.Lever(lever: $0.condition.lever, value: submission.values[$0.place]) },
      isAboutVariant: true, isHindsight: false, authorities: [], laterAuthorities: [])
  }
}
