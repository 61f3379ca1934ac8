extension UncertainTable {
  /// Something that is not known for sure, cut into two states so that failures can be counted in either.
  ///
  /// Parties, measures and lines by position in the uncertain table.
  public enum Factor: Sendable, Hashable, Codable {
    /// Which of two or more readings of a position is true; 1 for the first, 0 for any of the others.
    case reading(party: Int, measure: Int)
    /// Whether a red line holds; 1 where it does.
    case line(party: Int, line: Int)
    /// Whether the walk-away value lies in the upper half of its range; 1 where it does, 0 at the very middle.
    case walkAway(party: Int)
    /// Whether the position was shifted up from the place where it was read; 1 where it was, 0 for no shift or one down.
    case position(party: Int, measure: Int)
  }

  /// Everything that is not known for sure, party by party.
  ///
  /// Within a party: measure by measure the reading, then the position; then the red lines, then the walk-away value. The states of a drawn table
  /// stand in the same order. What is sure (one reading, no spread, a line that holds with 1, a range of one value) is left out.
  public var factors: [Factor] {
    members.indices.flatMap { party -> [Factor] in
      let member = members[party]
      var factors: [Factor] = []
      for (measure, opinion) in member.opinions.enumerated() {
        if opinion.readings.count > 1 { factors.append(.reading(party: party, measure: measure)) }
        if let scale = opinion.scale, scale.spread > 0 { factors.append(.position(party: party, measure: measure)) }
      }
      factors += member.lines.indices.filter { member.lines[$0].holds < 1 }.map { .line(party: party, line: $0) }
      if member.walkAwayRange.count > 1 { factors.append(.walkAway(party: party)) }
      return factors
    }
  }
}
