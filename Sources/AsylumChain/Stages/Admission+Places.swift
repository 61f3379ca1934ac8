extension Admission {
  /// Sees to the places of the month that nobody took, group by group: they go to resettlement, or are carried over, or lapse.
  ///
  /// Resettlement goes before carrying over. The resettled count as of the month that begins.
  mutating func closePlaces(at end: Double, month index: Int) {
    for group in lines.indices {
      let (rule, unused) = (limits[group], lines[group].left)
      lines[group].left = 0
      let carries = rule.quotaCarriesOver && rule.unusedToResettlementShare == 0 && index + 1 < rule.carriesOverToMonth ?? .max
      lines[group].carried = carries ? unused : 0
      let resettled = Int((Double(unused) * rule.unusedToResettlementShare).rounded())
      guard resettled > 0 else { continue }
      outcome[.resettled, index + 1] += Double(resettled)
      for _ in 0..<resettled { waiting.resettle(at: end) }
    }
  }

  /// Gives the places of the month that begins to those in line, group by group; what is left is there for whoever comes.
  ///
  /// At the end of a rule, or of a suspension without a quota behind it, its whole line comes in.
  mutating func fillPlaces(at end: Double, month index: Int) {
    for group in lines.indices {
      let rule = limits[group]
      if let last = rule.lineEndMonth, index + 1 >= last {
        for relative in lines[group].take(.max) + selections[group].leave() { admitFromLine(relative, at: end, month: index + 1) }
        continue
      }
      guard index + 1 >= rule.startMonth,
        let places = rule.places(in: index + 1)
      else { continue }
      let open = places + lines[group].carried
      let admittedNow = lines[group].take(open)
      for relative in admittedNow { admitFromLine(relative, at: end, month: index + 1) }
      outcome[.placesGiven, index + 1] += Double(admittedNow.count)
      lines[group].left = open - admittedNow.count
    }
  }
}
