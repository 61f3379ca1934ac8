extension UncertainTable {
  /// The table with what sources tell differently read in one way: the first reading of every position, or the others in their proportion. `nil`
  /// where no position has more than one reading.
  ///
  /// All other draws stay as they were, so that chances under both readings differ by the readings alone.
  public func read(asFirst isFirst: Bool) -> UncertainTable? {
    guard members.contains(where: { $0.opinions.contains { $0.readings.count > 1 } }) else { return nil }
    var table = self
    for party in members.indices { table.members[party].opinions = members[party].opinions.map { $0.read(asFirst: isFirst) } }
    return table
  }
}

extension UncertainTable.Opinion {
  fileprivate func read(asFirst isFirst: Bool) -> UncertainTable.Opinion {
    guard readings.count > 1 else { return self }
    let kept = isFirst ? [0] : Array(readings.indices.dropFirst())
    let sum = kept.reduce(0) { $0 + readings[$1].probability }
    var opinion = self
    opinion.readings = kept.map { number in
      let share = sum > 0 ? readings[number].probability / sum : 1 / Double(kept.count)
      return UncertainTable.Reading(values: readings[number].values, probability: share)
    }
    if let scale {
      opinion.scale = UncertainTable.Opinion.Scale(places: scale.places, positions: kept.map { scale.positions[$0] }, spread: scale.spread)
    }
    return opinion
  }
}
