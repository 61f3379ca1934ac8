/// A table that cannot be searched, with the reason.
public enum TableError: Error, Sendable, Hashable {
  case noParties
  case noMeasures
  case noOptions(measure: String)
  case shape(party: String)
  case badRedLine(party: String, redLine: String)
  case badInteraction(party: String)
  case tooLarge(party: String)
  case tooManyDemands(count: Int, limit: Int)
  case blockTooLarge(measures: [String], choices: Int?, limit: Int)
  /// `vectors` must be kept in memory to count; at most `bound` packages can be agreeable.
  case unproven
  case tooManyToCount(packages: Int?, vectors: Int?, limit: Int, bound: Int?)
}

extension TableError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noParties: "The table has no parties; give it at least one."
    case .noMeasures: "The table has no measures; give it at least one."
    case .noOptions(let measure): "Measure \(measure) has no options; give it at least one."
    case .shape(let party): "Party \(party) does not value every option of every measure once."
    case .badRedLine(let party, let line): "Red line \(line) of \(party) names a measure or option that does not exist."
    case .badInteraction(let party): "An interaction of \(party) does not name two different measures with one worth for each pair of their options."
    case .tooLarge(let party): "The worths of \(party) add up to more than 4·10^18 units; give them in larger units."
    case .tooManyDemands(let count, let limit): "The table has \(count) red lines and walk-away values; the search takes up to \(limit)."
    case .blockTooLarge(let measures, let choices, let limit):
      "Interactions and red lines tie \(measures.joined(separator: ", ")) together, with \(Self.number(choices)) combinations; the search takes up to \(limit). Leave out some of what ties them."
    case .unproven: "The search was given up after 40 million steps without a proof. Leave out measures on which nobody differs."
    case .tooManyToCount(let packages, let vectors, let limit, let bound):
      "The table has \(Self.number(packages)) packages; counting those that all can accept needs \(Self.number(vectors)) of each half in memory, and the limit is \(limit). Without counting it is certain that they are at most \(Self.number(bound)). Leave out measures on which nobody differs."
    }
  }

  private static func number(_ count: Int?) -> String { count.map(String.init) ?? "more than 9 quintillion" }
}
