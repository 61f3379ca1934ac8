/// What follows about one sealed seat from an answer, for others who put all their lines together: exactly what holds for every position of the seat
/// that gives this answer beside theirs, and no more.
///
/// Assumption: nothing is known beforehand of the seat's position but that it can live with something. Who also believes that worths add up, or knows
/// the seat, can conclude more.
public struct PooledKnowledge: Sendable, Hashable, Codable {
  /// Places of packages that the seat can live with, ascending; `CommonGround.options(at:)` gives their options.
  public var accepts: [Int]
  /// Places of packages that it cannot live with, ascending.
  public var refuses: [Int]
  /// Measures on which it holds a line that some package crosses, ascending.
  public var holds: [Int]
  /// Measures on which it holds none, ascending.
  public var holdsNone: [Int]
}

extension CommonGround {
  /// What the answer of all tells the others together about a sealed party. Complexity: packages × (parties + their logarithm + measures).
  public func pooled(about party: Int, _ question: OpeningQuestion) -> PooledKnowledge {
    let others = obstacles(without: party)
    var all = others
    all.add(table.parties[party], of: table, isCounted: true)
    return pooled(answer(of: all, question), beside: others, question)
  }

  /// What an answer tells about a sealed party beside what stands in the way for all others.
  func pooled(_ answer: OpeningAnswer, beside others: Obstacles, _ question: OpeningQuestion) -> PooledKnowledge {
    if answer.isPossible { return agreed(answer, beside: others, question) }
    let step: OpeningAnswer.Step? = question.namesStep ? answer.step : nil
    return StepReasoning(others, step, measures: table.measures.count).knowledge
  }

  /// Of packages that the others can live with: those named, and those passed over.
  private func agreed(_ answer: OpeningAnswer, beside others: Obstacles, _ question: OpeningQuestion) -> PooledKnowledge {
    let open = others.words.indices.filter { others.words[$0] == 0 }
    let named = question.namesPackages ? answer.packages.map(number) : []
    // Where packages are not named, or more than those, all that lie beyond are as open as before.
    let end = question.namesPackages ? (answer.hasMore ? named.last ?? -1 : Int.max) : -1
    let beyond = open.filter { $0 > end }
    var known = PooledKnowledge(accepts: named, refuses: open.filter { $0 <= end && !named.contains($0) }, holds: [], holdsNone: [])
    if beyond.count == 1 { known.accepts += beyond }
    // Who can live with everything crosses no line.
    if known.accepts.count == others.words.count { known.holdsNone = Array(table.measures.indices) }
    return known
  }
}
