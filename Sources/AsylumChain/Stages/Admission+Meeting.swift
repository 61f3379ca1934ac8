// The relatives of a month, met together.
extension Admission {
  /// Relatives whom no waiting period holds any longer, in order of eligibility.
  mutating func meet(_ relatives: Range<Int>, month index: Int) {
    if comings == nil, standings.isEmpty {
      eligibleAt.withUnsafeBufferPointer { atOnce.add(from: relatives.lowerBound, at: UnsafeBufferPointer(rebasing: $0[relatives])) }
    } else if someStandInLine.contains(true) {
      meetInLines(relatives, month: index)
    } else {
      for relative in relatives { meet(Int32(truncatingIfNeeded: relative), at: eligibleAt[relative], month: index) }
    }
  }

  /// The same where whoever a rule reaches joins a line, and nothing else is asked of him: those of a group join together.
  private mutating func meetInLines(_ relatives: Range<Int>, month index: Int) {
    var others = relatives.count
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: relatives.count + 1) { joining in
      for group in rules.indices where someStandInLine[group] {
        // Everyone is written at the next free place, which moves on only for those who join.
        var found = 0
        standings.withUnsafeBufferPointer { standings in
          eligibleFamily.withUnsafeBufferPointer { families in
            for relative in relatives {
              joining[found] = Int32(truncatingIfNeeded: relative)
              found &+= standings[Int(families[relative])].isHeld(inGroup: group) ? 1 : 0
            }
          }
        }
        lines[group].join(UnsafeBufferPointer(rebasing: joining[..<found]))
        others -= found
      }
    }
    guard others > 0 else { return }
    for relative in relatives {
      let standing = standings[Int(eligibleFamily[relative])]
      if rules[standing.group].onlyLines, standing.isHeld(inGroup: standing.group) { continue }
      meet(Int32(truncatingIfNeeded: relative), at: eligibleAt[relative], month: index)
    }
  }
}
