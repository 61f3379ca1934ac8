import Vocabulary

extension Reviewer {
  /// Whether anything that the variant changes was looked at: a lever that a norm that binds reads, or a kind of restriction that such a norm names.
  ///
  /// Adds a gap for every changed lever that norms of this state read, but for some group of the target none that binds. Neutral is what no norm at
  /// all reads, or only together with a kind of restriction that the variant does not make, such as the order within a quota where there is none.
  /// `isOpen` says of each norm whether it binds and its gate may be open.
  func look(at submission: Submission, _ isOpen: [Bool], _ gaps: inout [Gap]) -> Bool {
    let target = submission.target
    var isTested = false
    for place in submission.changed where place != groupsPlace && place != kindsPlace {
      var readBy: UInt64 = 0
      for index in readers[place].indices {
        let norm = readers[place][index].norm
        if isOpen[norm], !heads[norm].isHindsight { readBy |= readers[place][index].groups }
      }
      if target.isIn(readBy), readBy != 0 {
        isTested = true
      } else if let elsewhere = readers[place].first(where: { heads[$0.norm].isLaw(of: submission.state) && names($0, submission) != false }) {
        gaps.append(Gap(norm: norms[elsewhere.norm].id, code: "UNREAD", couldBe: .contrary, missing: [levers[place]], reason: .unread))
      }
    }
    if !isTested, submission.changed.contains(kindsPlace) {
      isTested = readers[kindsPlace].contains {
        isOpen[$0.norm] && !heads[$0.norm].isHindsight && $0.groups & target.bits != 0 && names($0, submission) == true
      }
    }
    return isTested
  }

  /// Whether the kinds of restriction that a rule names are made; true for one that names none, `nil` where they are not known.
  private func names(_ reader: Reader, _ submission: Submission) -> Bool? { kindsPlace < 0 ? true : submission.meets(reader.kinds) }
}
