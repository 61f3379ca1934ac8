extension Party {
  /// The party with only some options of the same measures: its worths, lines and pairs of the rest fall away; `nil` where a measure or an option is
  /// one that it does not value.
  ///
  /// A line keeps its conditions, so that one of which no option is left is crossed by nothing.
  public func choosing(_ chosen: [Measure], of measures: [Measure]) -> Party? {
    guard chosen.map(\.id) == measures.map(\.id), worth.map(\.count) == measures.map(\.options.count) else { return nil }
    let kept = zip(chosen, measures).map { own, all in own.options.compactMap { option in all.options.firstIndex(of: option) } }
    guard kept.map(\.count) == chosen.map(\.options.count) else { return nil }
    var party = self
    party.worth = zip(worth, kept).map { worth, kept in kept.map { worth[$0] } }
    party.redLines = redLines.map { line in
      RedLine(
        id: line.id,
        conditions: line.conditions.map { condition in
          let options = kept.indices.contains(condition.measure) ? kept[condition.measure] : []
          return .init(measure: condition.measure, options: options.indices.filter { condition.options.contains(options[$0]) })
        })
    }
    party.interactions = interactions.compactMap { pair in
      guard kept.indices.contains(pair.first), kept.indices.contains(pair.second) else { return nil }
      return Interaction(first: pair.first, second: pair.second, worth: kept[pair.first].map { row in kept[pair.second].map { pair.worth[row][$0] } })
    }
    return party
  }
}
