extension UncertainTable {
  /// Something that is not known for sure.
  public enum Factor: Sendable, Hashable, Codable {
    /// Which of two or more readings of a position is true; 1 for the first.
    case reading(party: Int, measure: Int)
    /// Whether a red line holds; 1 where it does.
    case line(party: Int, line: Int)
    /// Whether the walk-away value lies in the upper half of its range; 1 where it does.
    case walkAway(party: Int)
    /// Whether the position lies above the place where it was read; 1 where it does.
    case position(party: Int, measure: Int)
  }

  /// Everything that is not known for sure, party by party.
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
