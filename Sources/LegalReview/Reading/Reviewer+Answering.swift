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

  /// Puts an open question. One that was answered is a finding with the verdict of the answer; where it is not known whether the question arises,
  /// it is a gap that could become that verdict.
  func ask(_ row: Row, _ position: Int, arises: Bool, _ submission: Submission, _ draft: inout Draft) {
    let rule = norms[row.contents.norm].open[position]
    guard let answer = answer(row.contents.norm, rule), let verdict = answer.verdict else {
      draft.questions.append(OpenQuestion(norm: row.contents.said.norm, rule: rule))
      return
    }
    draft.answers.append(answer)
    if arises {
      var said = row.contents.said
      said.verdict = verdict
      let statement = Finding.Statement(said, levers: row.statement.levers, limits: [])
      draft.add(Finding(statement, submission.values, isAboutVariant: true))
    } else if verdict > .tenable {
      var gap = row.gap(submission.values, undecided: submission.facts.undecided)
      gap.couldBe = verdict
      draft.add(gap)
    }
  }
}
