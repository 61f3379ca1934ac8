/// A table that cannot be searched, with the reason.
public enum TableError: Error, Sendable, Hashable {
  case noParties
  case noMeasures
  case noOptions(measure: String)
  case shape(party: String)
  case badRedLine(party: String, redLine: String)
  case tooManyPackages(count: Int?, limit: Int)
  case tooManyConstraints(count: Int, limit: Int)
}

extension TableError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noParties: "The table has no parties; give it at least one."
    case .noMeasures: "The table has no measures; give it at least one."
    case .noOptions(let measure): "Measure \(measure) has no options; give it at least one."
    case .shape(let party): "Party \(party) does not value every option of every measure once."
    case .badRedLine(let party, let line): "Red line \(line) of \(party) names a measure or option that does not exist."
    case .tooManyPackages(let count, let limit):
      "The table has \(count.map(String.init) ?? "more than 9 quintillion") packages; the search takes up to \(limit). Leave out measures on which nobody differs."
    case .tooManyConstraints(let count, let limit): "The table has \(count) red lines and walk-away values; the search takes up to \(limit)."
    }
  }
}
