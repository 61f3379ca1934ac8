/// What one answer could at most tell about a seat, whatever lines the others sealed and if they pooled all of them: from the seat's own lines.
///
/// Exact in what it leaves out: two positions with the same obstacles give the same answer beside any others, so no answer tells worths, a walk-away
/// value, or which and how many lines forbid a package. `PooledKnowledge` never goes beyond it.
public struct Exposure: Sendable, Hashable, Codable {
  /// Packages of the question.
  public var packages: Int
  /// Those that the seat can live with; an envelope with none is refused.
  public var acceptable: Int
  /// Packages of which one answer can tell at most that the seat can live with them.
  public var mostAccepted: Int
  /// Packages of which one answer can tell at most that it cannot.
  public var mostRefused: Int
  /// Measures on which it holds a line that some package crosses, ascending: those of which a named step can tell that it does.
  public var levers: [Int]
}

extension CommonGround {
  /// What one answer could at most tell about a party. Complexity: packages.
  public func exposure(of party: Int, _ question: OpeningQuestion) -> Exposure {
    var own = Obstacles(table)
    own.add(table.parties[party], of: table, isCounted: true)
    let acceptable = own.words.reduce(0) { $1 == 0 ? $0 + 1 : $0 }
    // The last of several can follow from all others being known.
    let named = question.namesPackages ? OpeningAnswer.namedLimit + 1 : 1
    return Exposure(
      packages: own.words.count, acceptable: acceptable, mostAccepted: min(acceptable, named), mostRefused: own.words.count - acceptable,
      levers: question.namesStep ? own.holders.indices.filter { own.holders[$0] > 0 } : [])
  }
}
