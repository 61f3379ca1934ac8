import Vocabulary

extension Reviewer {
  /// Whether anything that the variant changes was looked at: a lever that a norm that binds reads, or a kind of restriction that such a norm names.
  ///
  /// Adds a gap for every changed lever that norms of this state read, but for some group of the target none that binds. Neutral is what no norm at
  /// all reads, or only together with a kind of restriction that the variant does not make, such as the order within a quota where there is none.
  /// A question reads nothing: it gives no verdict.
  func look(at submission: Submission, _ draft: inout Draft) -> Bool {
    let reading = submission.standing.subtracting(bindings.hindsight)
    let forGroups = submission.target.groups.map(reading.intersection)
    var elsewhere: RowSet?
    var isTested = false
    for position in submission.changed where position != groupsPosition && position != kindsPosition {
      if !submission.target.hasStranger, !forGroups.isEmpty, forGroups.allSatisfy({ table.reading.meets(position, $0) }) {
        isTested = true
        continue
      }
      let named = elsewhere ?? rowsOnWhatIsMade(submission)
      elsewhere = named
      if let row = table.reading.firstCommon(position, named) {
        let norm = table.rows[row].contents.said.norm
        draft.add(Gap(norm: norm, code: "UNREAD", couldBe: .contrary, missing: [table.levers[position]], reason: .unread))
      }
    }
    guard !isTested, let kindsPosition, submission.changed.contains(kindsPosition) else { return isTested }
    let kinds = table.joined(kindsPosition, submission.values[kindsPosition])
    let silent = bindings.rules.intersection(kinds.ruledOut.union(kinds.open))
    return forGroups.contains { table.reading.meets(kindsPosition, $0.subtracting(silent)) }
  }

  /// The rules and gates of the law of the state, but for rules on kinds of restriction that are not made.
  private func rowsOnWhatIsMade(_ submission: Submission) -> RowSet {
    let law = bindings.law(of: submission.facts.state).subtracting(bindings.questions)
    guard let kindsPosition else { return law }
    return law.subtracting(bindings.rules.intersection(table.joined(kindsPosition, submission.values[kindsPosition]).ruledOut))
  }
}
