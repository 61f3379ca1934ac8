public import Negotiation

extension Politics {
  /// The table as whole numbers: worth of an option is salience × (100 − distance on the scale), over 100 × the sum of saliences, in thousandths.
  public var table: Table {
    Table(
      measures: measures.map { Negotiation.Measure(id: $0.id, options: $0.options.map(\.id)) },
      parties: parties.map { party in
        let saliences = party.positions.reduce(0) { $0 + $1.salience }
        let worth = measures.map { measure -> [Int] in
          guard let position = party.positions.first(where: { $0.measure == measure.id }) else { return measure.options.map { _ in 0 } }
          return measure.options.map { 1000 * position.salience * (100 - abs($0.at - position.at)) }
        }
        return Negotiation.Party(
          id: party.id, worth: worth, walkAway: party.walkAwayThousandths * 100 * saliences, scale: 100_000 * max(saliences, 1),
          redLines: party.redLines.compactMap { line in
            guard let measure = measures.firstIndex(where: { $0.id == line.measure }) else { return nil }
            return Negotiation.RedLine(
              id: line.id, measure: measure,
              forbidden: line.forbids.compactMap { option in measures[measure].options.firstIndex { $0.id == option } })
          })
      })
  }

  /// Positions of the options that a variant fixes, per measure; `nil` where it leaves the measure open.
  func fixed(_ options: [(measure: String, option: String)]) -> [Int?] {
    measures.map { measure in
      guard let chosen = options.first(where: { $0.measure == measure.id }) else { return nil }
      return measure.options.firstIndex { $0.id == chosen.option }
    }
  }
}
