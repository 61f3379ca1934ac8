/// What answers could at most tell about a seat that keeps its lines, whatever lines the others sealed each time and if they pooled all of them: from
/// the seat's own lines.
///
/// Exact in what it leaves out: two positions with the same obstacles give the same answer beside any others, so no answer tells worths, a walk-away
/// value, or which and how many lines forbid a package. `PooledKnowledge` never goes beyond it.
public struct Exposure: Sendable, Hashable, Codable {
  /// Packages of the question.
  public var packages: Int
  /// Those that the seat can live with; an envelope with none is refused.
  public var acceptable: Int
  /// Packages of which the answers can tell at most that the seat can live with them.
  public var mostAccepted: Int
  /// Packages of which they can tell at most that it cannot.
  public var mostRefused: Int
  /// Measures on which it holds a line that some package crosses, ascending: those of which a named step can tell that it does.
  public var levers: [Int]

  /// Of how many packages answers can tell at most that a seat can live with them, where it can live with so many.
  static func mostAccepted(of acceptable: Int, _ question: OpeningQuestion, answers: Int) -> Int {
    min(acceptable, (question.namesPackages ? OpeningAnswer.namedLimit + 1 : 1) * answers)
  }
}

extension CommonGround {
  /// What so many answers to a question could at most tell about a party together. Complexity: packages.
  ///
  /// An answer that names packages tells of twelve, and of one more that follows when all others are known. Any other tells of one: it is about some
  /// package among several, which comes down to one only where the seat refuses the rest.
  public func exposure(of party: Int, _ question: OpeningQuestion, answers: Int = 1) -> Exposure {
    var own = Obstacles(table)
    own.add(table.parties[party], of: table, isCounted: true)
    let acceptable = own.words.reduce(0) { $1 == 0 ? $0 + 1 : $0 }
    return Exposure(
      packages: own.words.count, acceptable: acceptable,
      mostAccepted: Exposure.mostAccepted(of: acceptable, question, answers: answers), mostRefused: own.words.count - acceptable,
      levers: question.namesStep ? own.holders.indices.filter { own.holders[$0] > 0 } : [])
  }
}
