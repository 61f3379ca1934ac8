import Vocabulary

extension Reviewer {
  /// The same norms with answers of lawyers to their open questions, and to what their rules find. Of two on one of them the first counts; values of
  /// levers are no answers to questions and stand among the facts.
  public func answering(_ answers: [LawyersAnswer]) -> Reviewer {
    var reviewer = self
    reviewer.answers = answers.filter { $0.verdict != nil }
    return reviewer
  }

  /// The answer to an open question or a rule of a norm; `nil` where nobody answered it.
  private func answer(_ norm: NormID, _ code: RuleCode) -> LawyersAnswer? { answers.first { $0.norm == norm && $0.code == code } }

  /// What a rule finds, with the verdict of the lawyer who confirmed or overruled it. Unlike an open question a rule has spoken, so that a good
  /// answer counts as its word.
  func ruled(_ row: Row, _ finding: Finding, _ draft: inout Draft) -> Finding {
    guard !answers.isEmpty, let answer = answer(finding.norm, finding.code), let verdict = answer.verdict else { return finding }
    draft.rulings.append(answer)
    var said = row.contents.said
    said.verdict = verdict
    let statement = Finding.Statement(said, levers: row.statement.levers, limits: row.statement.limits)
    return Finding(statement, finding.values, isAboutVariant: finding.isAboutVariant)
  }

  /// Puts an open question. One that was answered is a finding with the verdict of the answer; where it is not known whether the question arises,
  /// it is a gap that could become that verdict.
  func ask(_ row: Row, _ position: Int, arises: Bool, _ submission: Submission, _ draft: inout Draft) {
    let rule = norms[row.contents.norm].open[position]
    guard let answer = answer(norms[row.contents.norm].id, rule.code), let verdict = answer.verdict else {
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
