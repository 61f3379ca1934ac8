import Vocabulary

extension Reviewer {
  /// What bundles lift: of each that does better whole, the smallest part that does as much, in the order of the bundles.
  ///
  /// A part that `known` holds already, or an earlier bundle gave, is not told twice. Complexity: one review a bundle, and one more for each part of
  /// one that helps.
  func lifts(of bundles: [LiftBundle.Changes], from facts: Facts, beside known: [Lift], applying: (Facts, [LeverChange]) -> Facts) -> [Lift] {
    guard !bundles.isEmpty, let verdict = review(facts).worstKnown else { return [] }
    var found: [Lift] = []
    for bundle in bundles where !bundle.changes.isEmpty {
      let whole = review(applying(facts, bundle.changes))
      guard whole.lifts(verdict) else { continue }
      let part = smallestPart(of: bundle.changes, asGoodAs: whole, verdict) { review(applying(facts, $0)) }
      let isTold = (known + found).contains { Set($0.changes) == Set(part.changes) }
      if !isTold { found.append(Lift(changes: part.changes, conclusion: part.conclusion, bundle: bundle.bundle)) }
    }
    return found
  }

  /// The first of the smallest parts that does as much as the whole; the whole where none does.
  private func smallestPart(
    of changes: [LeverChange], asGoodAs whole: Review, _ verdict: Verdict, reviewing: ([LeverChange]) -> Review
  ) -> (changes: [LeverChange], conclusion: Review.Conclusion) {
    let parts = (1..<(1 << changes.count)).map { mask in changes.indices.filter { mask & (1 << $0) != 0 }.map { changes[$0] } }
    for size in 1..<max(changes.count, 1) {
      for part in parts where part.count == size {
        let after = reviewing(part)
        if after.lifts(verdict), after.worstPossible <= whole.worstPossible { return (part, after.conclusion) }
      }
    }
    return (changes, whole.conclusion)
  }
}

extension Review {
  /// Whether it is better than a verdict that was found: assessed, and on every reading.
  func lifts(_ verdict: Verdict) -> Bool { conclusion != .notAssessed && worstPossible < verdict.severity }
}
