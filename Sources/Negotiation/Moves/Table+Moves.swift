extension Table {
  /// Makes a move on the table; positions of lines stay what they were.
  ///
  /// The party and its line must be there, and a line of which one option is accepted must have a condition. `lower` to `Int.min` takes the walk-away
  /// value to where every package reaches it.
  public mutating func apply(_ move: Concession.Move) {
    switch move {
    case .dropLine(let party, let line): parties[party].redLines[line].conditions = []
    case .accept(let party, let line, let option): parties[party].redLines[line].conditions[0].options.removeAll { $0 == option }
    case .lower(let party, let worth): parties[party].walkAway = worth == .min ? parties[party].leastWorth : worth
    }
  }
}

extension Party {
  /// No package is worth less; as interactions are taken at their worst one by one, none need be worth so little.
  var leastWorth: Int {
    worth.reduce(0) { $0 + ($1.min() ?? 0) } + interactions.reduce(0) { $0 + min(0, $1.worth.flatMap { $0 }.min() ?? 0) }
  }
}
