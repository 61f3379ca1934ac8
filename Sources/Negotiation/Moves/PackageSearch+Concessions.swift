/// What giving up one or more demands would open, when nothing is agreeable.
public struct Concession: Sendable, Hashable {
  /// What one party gives up.
  public enum Move: Sendable, Hashable {
    /// A red line as a whole.
    case dropLine(party: Int, line: Int)
    /// One option of a red line across one measure.
    case accept(party: Int, line: Int, option: Int)
    /// The walk-away value goes down to a worth in the party's units.
    case lower(party: Int, to: Int)

    public var party: Int {
      switch self {
      case .dropLine(let party, _), .accept(let party, _, _), .lower(let party, _): party
      }
    }
  }

  public var moves: [Move]
  /// Packages that all can accept after the moves.
  public var opened: Int
  /// Per move, the best that the party can get among them, in its units, and its walk-away value before.
  public var prices: [Price]

  /// What a move leaves to the party that makes it.
  public struct Price: Sendable, Hashable {
    public var best: Int
    public var walkAway: Int
    /// Worth of the option given way on, below the best option of that measure that the line left open; 0 for a walk-away value.
    public var givenUp: Int
  }
}

extension PackageSearch {
  /// Moves after which an agreement exists, the smallest sets first, then by how much they open: for every minimal correction the whole of it, and for single
  /// red lines each option on its own. Empty where an agreement exists already.
  public func concessions(after outcome: NegotiationOutcome, admits: ((_ measure: Int, _ option: Int) -> Bool)? = nil) throws(TableError)
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

  private static func move(_ demand: Demand) -> Concession.Move {
    switch demand {
    case .redLine(let party, let line): .dropLine(party: party, line: line)
    // How far it must come down follows from what the others leave.
    case .walkAway(let party): .lower(party: party, to: .min)
    }
  }

  private func concession(_ asked: [Concession.Move], _ admits: ((_ measure: Int, _ option: Int) -> Bool)?) throws(TableError) -> Concession? {
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
      let best = try possibility.greatestWorth(to: move.party, meeting: everything)?.worth[move.party]
      prices.append(.init(best: best ?? 0, walkAway: table.parties[move.party].walkAway, givenUp: givenUp(move)))
    }
    return Concession(moves: moves, opened: opened, prices: prices)
  }

  /// What the party gives way on: its best option of the measure that the line left open, against the one it now accepts, or the best of those.
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
    case .lower: return 0
    }
  }
}

extension Table {
  /// Makes a move on the table.
  public mutating func apply(_ move: Concession.Move) {
    switch move {
    case .dropLine(let party, let line): parties[party].redLines[line].conditions = []
    case .accept(let party, let line, let option): parties[party].redLines[line].conditions[0].options.removeAll { $0 == option }
    case .lower(let party, let worth): parties[party].walkAway = worth == .min ? parties[party].leastWorth : worth
    }
  }
}

extension Party {
  /// No package is worth less.
  var leastWorth: Int {
    worth.reduce(0) { $0 + ($1.min() ?? 0) } + interactions.reduce(0) { $0 + min(0, $1.worth.flatMap { $0 }.min() ?? 0) }
  }
}
