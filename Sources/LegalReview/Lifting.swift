public import Vocabulary

/// One lever set to another value.
public struct LeverChange: Sendable, Hashable, Codable {
  public var lever: String
  public var from: LeverValue
  public var to: LeverValue

  public init(lever: String, from: LeverValue, to: LeverValue) {
    self.lever = lever
    self.from = from
    self.to = to
  }
}

/// A smallest set of lever changes after which a review concludes something else.
public struct Lift: Sendable, Hashable, Codable {
  public var changes: [LeverChange]
  public var conclusion: Review.Conclusion
}

/// The values that a lever may take instead of its own, nearest first.
public struct LeverOptions: Sendable, Hashable {
  public var lever: String
  public var values: [LeverValue]
  /// Whether a change of the lever is a restriction of some kind, which rules may read as `measure_kind`.
  public var isRestriction: Bool

  public init(lever: String, values: [LeverValue], isRestriction: Bool = false) {
    self.lever = lever
    self.values = values
    self.isRestriction = isRestriction
  }
}

extension Reviewer {
  /// The smallest changes, of one lever and then of two, that turn a review into a better one; no set holds another that does as well.
  ///
  /// `facts` gives the facts with some levers changed. Exact over the options given: a better conclusion needs every worst finding gone, and a finding goes only
  /// by a lever of its rule; so only those are tried. Fewest changes first, then in the order of the options, which put near values first.
  public func lifts(from facts: Facts, options: [LeverOptions], applying: (Facts, [LeverChange]) -> Facts) -> [Lift] {
    let start = review(facts)
    guard start.conclusion.severity > Review.Conclusion.notAssessed.severity else { return [] }
    let singles = changes(facts, options, reading: worst(start))
    var lifts: [Lift] = []
    var helping: [LeverChange] = []
    var halfway: [(change: LeverChange, review: Review)] = []
    for change in singles {
      let after = review(applying(facts, [change]))
      if after.conclusion.severity < start.conclusion.severity {
        lifts.append(Lift(changes: [change], conclusion: after.conclusion))
        helping.append(change)
      } else if after.findings.count(where: { $0.counts }) != start.findings.count(where: { $0.counts }) || worst(after) != worst(start) {
        halfway.append((change, after))
      }
    }
    for (first, after) in halfway {
      let second = changes(applying(facts, [first]), options, reading: worst(after))
      for change in second where change.lever != first.lever && !helping.contains(change) {
        let both = review(applying(facts, [first, change]))
        if both.conclusion.severity < start.conclusion.severity { lifts.append(Lift(changes: [first, change], conclusion: both.conclusion)) }
      }
    }
    return unique(lifts)
  }

  /// The single changes that make a review worse.
  public func breaks(from facts: Facts, options: [LeverOptions], applying: (Facts, [LeverChange]) -> Facts) -> [Lift] {
    let start = review(facts)
    return options.flatMap { option in
      option.values.compactMap { value -> Lift? in
        let change = LeverChange(lever: option.lever, from: facts[option.lever], to: value)
        let after = review(applying(facts, [change]))
        return after.conclusion.severity > start.conclusion.severity ? Lift(changes: [change], conclusion: after.conclusion) : nil
      }
    }
  }

  /// The levers of the rules that make the conclusion what it is.
  private func worst(_ review: Review) -> Set<String> {
    let verdict = review.findings.filter(\.counts).map(\.verdict).max()
    return Set(review.findings.filter { $0.counts && $0.verdict == verdict }.flatMap { $0.because.map(\.lever) })
  }

  private func changes(_ facts: Facts, _ options: [LeverOptions], reading levers: Set<String>) -> [LeverChange] {
    let readsKinds = levers.contains("measure_kind")
    // A kind of restriction goes only with a lever that makes it now.
    return options.filter { levers.contains($0.lever) || (readsKinds && $0.isRestriction && facts.changed.contains($0.lever)) }.flatMap { option in
      option.values.filter { $0 != facts[option.lever] }.map { LeverChange(lever: option.lever, from: facts[option.lever], to: $0) }
    }
  }

  private func unique(_ lifts: [Lift]) -> [Lift] {
    var seen = Set<Set<LeverChange>>()
    return lifts.filter { seen.insert(Set($0.changes.map { LeverChange(lever: $0.lever, from: .unknown, to: $0.to) })).inserted }
  }
}
