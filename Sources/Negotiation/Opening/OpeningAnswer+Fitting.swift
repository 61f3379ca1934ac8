extension OpeningAnswer {
  /// Whether it can be the answer to a question about packages of these measures; not whether it is the right one.
  public func fits(_ question: OpeningQuestion, _ measures: [Measure]) -> Bool {
    guard packages.count <= Self.namedLimit, packages.allSatisfy({ isPackage($0, of: measures) }) else { return false }
    let isInOrder = zip(packages, packages.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }
    let isNamed = isPossible && question.namesPackages
    guard isInOrder, packages.isEmpty != isNamed, !hasMore || packages.count == Self.namedLimit else { return false }
    switch step {
    case .none: return isPossible || !question.namesStep
    case .exists: return !isPossible && question.namesStep
    case .on(let levers):
      let isAscending = zip(levers, levers.dropFirst()).allSatisfy { $0 < $1 }
      return !isPossible && question.namesStep && !levers.isEmpty && isAscending && levers.allSatisfy(measures.indices.contains)
    }
  }

  private func isPackage(_ options: [Int], of measures: [Measure]) -> Bool {
    options.count == measures.count && zip(options, measures).allSatisfy { $1.options.indices.contains($0) }
  }
}
