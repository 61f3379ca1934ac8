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
