import Chance

/// One drawn table, with what was drawn.
struct TableDraw {
  var table: Table
  /// One per factor of the uncertain table, in its order: 0 or 1.
  var states: [UInt8]
}

extension UncertainTable {
  /// Something that is not known for sure.
  public enum Factor: Sendable, Hashable {
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

  /// A table drawn for one future. What is drawn depends on seed, future and the factor alone.
  func drawn(seed: UInt64, future: Int) -> TableDraw {
    let stream = Stream(seed: seed, future: future, event: 700)
    var states: [UInt8] = []
    let parties = members.indices.map { party -> Party in
      let member = members[party]
      var worth: [[Int]] = []
      for (measure, opinion) in member.opinions.enumerated() {
        let place = party * 10_000 + measure * 10
        var chosen = 0
        if opinion.readings.count > 1 {
          chosen = pick(opinion.readings.map(\.probability), stream.uniform(place))
          states.append(chosen == 0 ? 1 : 0)
        }
        var values = opinion.readings[chosen].values
        if let scale = opinion.scale, scale.spread > 0 {
          let shift = Int((Double(2 * scale.spread + 1) * stream.uniform(place + 1)).rounded(.down)) - scale.spread
          let position = min(max(scale.positions[chosen] + shift, 0), 100)
          values = scale.places.map { 100 - abs($0 - position) }
          states.append(shift > 0 ? 1 : 0)
        }
        worth.append(opinion.worth(of: values))
      }
      var lines = member.lines.map(\.line)
      for (index, line) in member.lines.enumerated() where line.holds < 1 {
        let holds = stream.uniform(party * 10_000 + 9000 + index) < line.holds
        if !holds { lines[index].conditions = [] }
        states.append(holds ? 1 : 0)
      }
      let range = member.walkAwayRange
      var walkAway = member.walkAway
      if range.count > 1 {
        let share = stream.uniform(party * 10_000 + 9900)
        walkAway = triangular(range.lowerBound, member.walkAway, range.upperBound, share)
        states.append(2 * walkAway > range.lowerBound + range.upperBound ? 1 : 0)
      }
      return Party(
        id: member.id, worth: worth, walkAway: walkAway * 100 * member.salience, scale: 100_000 * max(member.salience, 1), redLines: lines,
        interactions: member.pairs.map(Self.interaction))
    }
    return TableDraw(table: Table(measures: measures, parties: parties), states: states)
  }

  private func pick(_ probabilities: [Double], _ share: Double) -> Int {
    var rest = share
    for (index, probability) in probabilities.enumerated() {
      if rest < probability { return index }
      rest -= probability
    }
    return probabilities.count - 1
  }

  /// The triangular distribution with its peak at the best value.
  private func triangular(_ low: Int, _ peak: Int, _ high: Int, _ share: Double) -> Int {
    let (from, to) = (Double(low), Double(high))
    let middle = min(max(Double(peak), from), to)
    let value =
      share * (to - from) < middle - from
      ? from + (share * (to - from) * (middle - from)).squareRoot() : to - ((1 - share) * (to - from) * (to - middle)).squareRoot()
    return Int(value.rounded())
  }
}
