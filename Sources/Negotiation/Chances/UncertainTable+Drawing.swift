import Chance

extension UncertainTable {
  /// A table drawn for one future. What is drawn depends on seed, future and the factor alone.
  ///
  /// So a factor that is made sure leaves the draws of all others as they were. A red line that does not hold stays, without conditions, so that
  /// positions of lines agree in all drawn tables.
  func drawn(seed: UInt64, future: Int) -> TableDraw {
    let stream = Stream(seed: seed, future: future, event: 700)
    var states: [UInt8] = []
    let parties = members.indices.map { party -> Party in
      let member = members[party]
      var worth: [[Int]] = []
      worth.reserveCapacity(member.opinions.count)
      for measure in member.opinions.indices {
        worth.append(drawnWorth(member.opinions[measure], at: party * 10_000 + measure * 10, stream, &states))
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
      var party = Party(
        id: member.id, worth: worth, walkAway: walkAway * 100 * member.salience, scale: 100_000 * max(member.salience, 1), redLines: lines)
      party.interactions = member.pairs.map(Self.interaction)
      return party
    }
    return TableDraw(table: Table(measures: measures, parties: parties), states: states)
  }

  /// The worth of the options of a measure under a drawn reading and position; notes what was drawn. `place` is where its draws lie in the stream.
  private func drawnWorth(_ opinion: Opinion, at place: Int, _ stream: Stream, _ states: inout [UInt8]) -> [Int] {
    var chosen = 0
    if opinion.readings.count > 1 {
      chosen = pick(opinion.readings, stream.uniform(place))
      states.append(chosen == 0 ? 1 : 0)
    }
    var values = opinion.readings[chosen].values
    if let scale = opinion.scale, scale.spread > 0 {
      let shift = Int((Double(2 * scale.spread + 1) * stream.uniform(place + 1)).rounded(.down)) - scale.spread
      let position = min(max(scale.positions[chosen] + shift, 0), 100)
      values = scale.places.map { 100 - abs($0 - position) }
      states.append(shift > 0 ? 1 : 0)
    }
    return opinion.worth(of: values)
  }

  /// The place of the reading in which a uniform number falls; the last one takes what probabilities leave short of 1.
  private func pick(_ readings: [Reading], _ share: Double) -> Int {
    var rest = share
    for index in readings.indices {
      if rest < readings[index].probability { return index }
      rest -= readings[index].probability
    }
    return readings.count - 1
  }

  /// The triangular distribution with its peak at the best value, moved into the range where it lies outside; rounded to whole thousandths.
  private func triangular(_ low: Int, _ peak: Int, _ high: Int, _ share: Double) -> Int {
    let (from, to) = (Double(low), Double(high))
    let middle = min(max(Double(peak), from), to)
    let value =
      share * (to - from) < middle - from
      ? from + (share * (to - from) * (middle - from)).squareRoot() : to - ((1 - share) * (to - from) * (to - middle)).squareRoot()
    return Int(value.rounded())
  }
}
