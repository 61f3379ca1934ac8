import Chance

// Places that go by selection: from the end of a suspension on, missions take requests up, and those looked at stand in line for a place.
extension Admission {
  /// Nobody is on the way as the run begins.
  mutating func beginSelections() { selections = limits.map { SelectionWay(rule: $0, months: model.months) } }

  /// Missions take up those of the month that begins, group by group; they do not work for a suspended rule, nor after its end.
  mutating func takeUpForSelection(at end: Double, month index: Int) {
    for group in selections.indices where rules[group].groundsShare != nil {
      let rule = limits[group]
      guard index + 1 >= max(rule.startMonth, rule.suspendedToMonth ?? 0), index + 1 < rule.endMonth ?? .max else { continue }
      selections[group].takeUp(at: end, monthDays: month) { duration, relative in
        duration.sample(selectionTimes, Int(people.families[Int(eligibleFamily[Int(relative)])].identity))
      }
    }
  }

  /// Those whose way ends in a month get a place that is left in it, or join the line.
  mutating func finishSelections(month index: Int) {
    for group in selections.indices where rules[group].groundsShare != nil {
      for (time, relative) in selections[group].over(in: index) {
        seat(relative, Int(eligibleFamily[Int(relative)]), group: group, at: time, month: index)
      }
    }
  }

}

extension GroupRule {
  /// By what a family stands in a line that tickets order, lowest first; `nil` where the moment of joining does.
  ///
  /// In a selection those with grounds are first, then whose sponsor applied first, as those have been apart the longest. Not asked of the admission,
  /// which would be copied for it.
  @inline(__always)
  func ticket(of family: Family, lottery: Stream, hardship: Stream) -> Double? {
    guard let grounds = groundsShare else { return isLottery ? lottery.uniform(Int(family.identity)) : nil }
    let hasGrounds = grounds > 0 && hardship.uniform(Int(family.identity)) < grounds
    return family.sponsorApplied - (hasGrounds ? Self.beforeAll : 0)
  }

  /// More days than any horizon and any wait before it.
  private static var beforeAll: Double { 1e6 }
}
