extension PackageSearch {
  /// Moves after which an agreement exists, the smallest sets first, then by how much they open: for every minimal correction the whole of it,
  /// and for single red lines each option on its own. Empty where an agreement exists already.
  ///
  /// `outcome` and `admits` must be those of the same search, with nothing fixed. Throws `unproven`, and `tooManyToCount` where the changed table
  /// has too many packages to count.
  public func concessions(after outcome: NegotiationOutcome, admits: ((_ measure: Int, _ option: Int) -> Bool)? = nil) throws(NegotiationError)
    -> [Concession]
  {
    guard outcome.agreeable == 0 else { return [] }
    var found: [Concession] = []
    for correction in outcome.corrections {
      if let whole = try concession(correction.map(Self.move), admits) { found.append(whole) }
      guard correction.count == 1, case .redLine(let party, let line) = correction[0] else { continue }
      let conditions = table.parties[party].redLines[line].conditions
      guard conditions.count == 1, conditions[0].options.count > 1 else { continue }
      for option in conditions[0].options {
        if let part = try concession([.accept(party: party, line: line, option: option)], admits), part.opened > 0 { found.append(part) }
      }
    }
    return found.enumerated().sorted {
      ($0.element.moves.count, -$0.element.opened, $0.offset) < ($1.element.moves.count, -$1.element.opened, $1.offset)
    }
    .map(\.element)
  }

  /// What giving up the demand comes down to.
  private static func move(_ demand: Demand) -> Concession.Move {
    switch demand {
    case .redLine(let party, let line): .dropLine(party: party, line: line)
    // How far it must come down follows from what the others leave.
    case .walkAway(let party): .lower(party: party, to: .min)
    }
  }

  /// The moves with walk-away values no lower than they must be; `nil` where no package meets what is left of the demands.
  private func concession(_ asked: [Concession.Move], _ admits: ((_ measure: Int, _ option: Int) -> Bool)?) throws(NegotiationError) -> Concession? {
    var changed = table
    for move in asked { changed.apply(move) }
    var moves = asked
    // A walk-away value comes down no further than it must, one party after the other.
    for (index, move) in asked.enumerated() {
      guard case .lower(let party, _) = move else { continue }
      let possibility = Possibility(space: try TableSpace(changed, admits: admits))
      guard let best = try possibility.greatestWorth(to: party, meeting: possibility.space.mask(possibility.space.demands)) else { return nil }
      moves[index] = .lower(party: party, to: best.worth[party])
      changed.parties[party].walkAway = best.worth[party]
    }
    // Without a line there can be too many packages to count; that is said before the search.
    _ = try PackageSearch(changed)
    let space = try TableSpace(changed, admits: admits)
    let everything = space.mask(space.demands)
    let opened = AgreeableCount(space.choices(keeping: everything), floors: space.floors(everything)).count()
    let possibility = Possibility(space: space)
    var prices: [Concession.Price] = []
    for move in moves {
      // Where no package meets what is left, the moves open nothing and have no price.
      guard let best = try possibility.greatestWorth(to: move.party, meeting: everything)?.worth[move.party] else { return nil }
      prices.append(.init(best: best, walkAway: table.parties[move.party].walkAway, givenUp: givenUp(move)))
    }
    return Concession(moves: moves, opened: opened, prices: prices)
  }

  /// What the party gives way on: its best option of the measure that the line left open, against the one it now accepts, or the best of those; of a
  /// walk-away value, how far it comes down.
  private func givenUp(_ move: Concession.Move) -> Int {
    func loss(_ party: Int, _ line: Int, _ accepted: [Int]) -> Int {
      guard let condition = table.parties[party].redLines[line].conditions.first, table.parties[party].redLines[line].conditions.count == 1 else {
        return 0
      }
      let worth = table.parties[party].worth[condition.measure]
      let open = worth.indices.filter { !condition.options.contains($0) }.map { worth[$0] }.max() ?? worth.max() ?? 0
      return max(0, open - (accepted.map { worth[$0] }.max() ?? open))
    }
    switch move {
    case .dropLine(let party, let line): return loss(party, line, table.parties[party].redLines[line].conditions.first?.options ?? [])
    case .accept(let party, let line, let option): return loss(party, line, [option])
    case .lower(let party, let worth): return max(0, table.parties[party].walkAway - worth)
    }
  }
}
