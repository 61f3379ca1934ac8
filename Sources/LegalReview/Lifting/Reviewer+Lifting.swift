import Vocabulary

extension Reviewer {
  /// The smallest changes, of one lever and then of two, that turn a review into a better one.
  ///
  /// Better is assessed, and on every reading: nothing found and nothing that is not known may be as bad as the verdict was. A pair holds no
  /// change that helps alone, and does better than either half. `applying` gives the facts with some levers changed; it must be the same for the
  /// same changes. Empty where the verdict is neither at risk nor contrary, or where no one or two changes help.
  ///
  /// Exact over the options given: what stands in the way goes only by a lever of its own rule, so each set that helps holds such a lever; of all
  /// that stands in the way, the one with the fewest such moves is taken. Fewest changes first, then in the order of the options, which put near
  /// values first. Then bundles: see `lifts(of:from:)`. Complexity: at most the square of the number of options in reviews, and usually a small part
  /// of it; sixteen for a bundle.
  public func lifts(
    from facts: Facts, options: [LeverOptions], bundles: [LiftBundle.Changes] = [], applying: (Facts, [LeverChange]) -> Facts
  ) -> [Lift] {
    let found = smallest(from: facts, options: options, applying: applying)
    return found + lifts(of: bundles, from: facts, beside: found, applying: applying)
  }

  private func smallest(from facts: Facts, options: [LeverOptions], applying: (Facts, [LeverChange]) -> Facts) -> [Lift] {
    let start = review(facts)
    guard let verdict = start.worstKnown else { return [] }
    func isBetter(_ after: Review) -> Bool { after.lifts(verdict) }
    let moves = Moves(options, from: facts)
    var singles: [Lift] = []
    var helping = Set<Int>()
    var halfway: [(move: Int, review: Review)] = []
    for move in candidates(moves, facts, start, from: verdict.severity) {
      let after = review(applying(facts, [moves.changes[move]]))
      if isBetter(after) {
        singles.append(Lift(changes: [moves.changes[move]], conclusion: after.conclusion))
        helping.insert(move)
      } else {
        halfway.append((move, after))
      }
    }
    var pairs: [(first: Int, second: Int, conclusion: Review.Conclusion)] = []
    var tried = Set<Int>()
    for (move, after) in halfway {
      tried.insert(move)
      let between = applying(facts, [moves.changes[move]])
      for other in candidates(moves, between, after, from: min(verdict.severity, after.worstPossible))
      where moves.changes[other].lever != moves.changes[move].lever && !helping.contains(other) && !tried.contains(other) {
        let pair = [moves.changes[min(move, other)], moves.changes[max(move, other)]]
        let both = review(applying(facts, pair))
        guard isBetter(both), both.worstPossible < after.worstPossible else { continue }
        let half = review(applying(facts, [moves.changes[other]]))
        if both.worstPossible < half.worstPossible { pairs.append((min(move, other), max(move, other), both.conclusion)) }
      }
    }
    return singles
      + pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
      .map { Lift(changes: [moves.changes[$0.first], moves.changes[$0.second]], conclusion: $0.conclusion) }
  }

  /// The single changes that lead to a worse verdict, in the order of the options; not assessed is none. Complexity: one review an option.
  public func breaks(from facts: Facts, options: [LeverOptions], applying: (Facts, [LeverChange]) -> Facts) -> [Lift] {
    let start = review(facts)
    return Moves(options, from: facts).changes.compactMap { change in
      let after = review(applying(facts, [change]))
      guard after.conclusion != .notAssessed, after.conclusion.severity > start.conclusion.severity else { return nil }
      return Lift(
        changes: [change], conclusion: after.conclusion, isContraryToActAlone: after.conclusion == .contrary ? after.isContraryToActAlone : nil)
    }
  }

  /// The moves of which a set that does better must hold one: those that can take away one thing that stands in the way, namely the one that the
  /// fewest can.
  ///
  /// In the way stand findings and gaps that are, or could be, as bad as `severity`; where there are none, that nothing was tested, which any move
  /// can mend.
  private func candidates(_ moves: Moves, _ facts: Facts, _ now: Review, from severity: Int) -> [Int] {
    let findings = now.findings.filter { $0.counts && $0.verdict.severity >= severity }.map { Set($0.because.map(\.lever)) }
    let gaps = now.gaps.filter { $0.couldBe.severity >= severity }.map(levers)
    let kinds = severity <= Verdict.contrary.severity ? now.uncovered.map(levers) : []
    return (findings + gaps + kinds).map { moves.touching($0, facts, readsOrderOfKinds: readsOrderOfKinds) }.min { $0.count < $1.count }
      ?? Array(moves.changes.indices)
  }

  /// The levers by which a norm can come to speak of a kind of restriction, and the kinds themselves.
  private func levers(_ kind: String) -> Set<LeverID> {
    let speaking = norms.filter { $0.rules.contains { $0.covers.contains(kind) } }
    let rules = speaking.flatMap(\.rules).filter { $0.covers.contains(kind) }
    return Set((rules.flatMap(\.conditions) + speaking.flatMap(\.gate.conditions)).map(\.lever) + [Facts.kinds])
  }

  /// The levers by which a gap can close: those of its rule; of a lever that no norm reads here, itself, the gates of the norms that read it
  /// elsewhere, and the kinds of restriction with which they read it.
  private func levers(_ gap: Gap) -> Set<LeverID> {
    switch gap.reason {
    case .unread:
      let elsewhere = norms.filter { $0.leversRead.contains { gap.missing.contains($0) } }
      let rules = elsewhere.flatMap(\.rules).filter { $0.conditions.contains { gap.missing.contains($0.lever) } }
      let kinds = rules.contains { $0.conditions.contains { $0.lever == Facts.kinds } } ? [Facts.kinds] : []
      return Set(gap.missing + elsewhere.flatMap(\.gate.conditions).map(\.lever) + kinds)
    case .unknown:
      guard let norm = norms.first(where: { $0.id == gap.norm }) else { return Set(gap.missing) }
      let asked = norm.open.filter { $0.code == gap.code }.flatMap(\.conditions)
      return Set(gap.missing + (norm.gate.conditions + norm.rules.filter { $0.code == gap.code }.flatMap(\.conditions) + asked).map(\.lever))
    }
  }
}
