/// A change of one or two measures of a package, and what it does to each party.
public struct Swap: Sendable, Hashable {
  /// Measures that change, with the option before and after.
  public struct Change: Sendable, Hashable {
    public var measure: Int
    public var from: Int
    public var to: Int
  }

  public var changes: [Change]
  public var package: Package
  /// Worth won or lost per party, in its units.
  public var gains: [Int]
  /// Parties that cannot accept the package.
  public var refusing: [Int]
  /// Who gives: parties that lose by it; and who gets.
  public var giving: [Int] { gains.indices.filter { gains[$0] < 0 } }
  public var getting: [Int] { gains.indices.filter { gains[$0] > 0 } }
}

extension PackageSearch {
  /// Every change of one or two measures of a package that leaves it, or makes it, acceptable to all; with the fewest measures first, then by the smallest
  /// share of worth that any party loses.
  ///
  /// Complexity: the square of the number of options.
  public func swaps(from start: [Int]) -> [Swap] {
    neighbours(of: start).filter(\.refusing.isEmpty).sorted(by: precedes)
  }

  /// The changes after which as many parties as possible can accept, with the fewest measures first; for a package that not all can accept.
  public func approaches(from start: [Int]) -> [Swap] {
    let all = neighbours(of: start)
    guard let fewest = all.map(\.refusing.count).min() else { return [] }
    return all.filter { $0.refusing.count == fewest }.sorted(by: precedes)
  }

  /// How far each party is from its line in a package.
  public func distances(of options: [Int]) -> [Distance] {
    let package = table.package(options)
    return table.parties.indices.map { party in
      Distance(gain: package.worth[party] - table.parties[party].walkAway, crossed: table.crossedLines(of: party, by: options))
    }
  }

  /// A party's place against its walk-away value and red lines.
  public struct Distance: Sendable, Hashable {
    /// Worth above the walk-away value, below zero where it is not reached; in the party's units.
    public var gain: Int
    /// Positions of the red lines that the package crosses.
    public var crossed: [Int]
    public var isAcceptable: Bool { gain >= 0 && crossed.isEmpty }
  }

  private func precedes(_ left: Swap, _ right: Swap) -> Bool {
    if left.changes.count != right.changes.count { return left.changes.count < right.changes.count }
    let (own, other) = (worst(left), worst(right))
    return own == other ? left.package.options.lexicographicallyPrecedes(right.package.options) : own > other
  }

  private func worst(_ swap: Swap) -> Double { swap.gains.indices.map { table.parties[$0].share(swap.gains[$0]) }.min() ?? 0 }

  private func neighbours(of start: [Int]) -> [Swap] {
    let before = table.package(start)
    func swap(_ changes: [Swap.Change]) -> Swap {
      var options = start
      for change in changes { options[change.measure] = change.to }
      let package = table.package(options)
      return Swap(
        changes: changes, package: package, gains: package.worth.indices.map { package.worth[$0] - before.worth[$0] },
        refusing: table.parties.indices.filter { !table.isAcceptable(package, to: $0) })
    }
    let single = table.measures.indices.flatMap { measure in
      table.measures[measure].options.indices.filter { $0 != start[measure] }.map { Swap.Change(measure: measure, from: start[measure], to: $0) }
    }
    var found = single.map { swap([$0]) }
    for (place, first) in single.enumerated() {
      for second in single[(place + 1)...] where second.measure != first.measure { found.append(swap([first, second])) }
    }
    return found
  }
}

extension PackageSearch {
  /// The smallest changes of a package, on measures that are not held fixed, after which one party can accept it: all of the smallest size up to three
  /// measures, the smallest loss for the others first; empty where it accepts already or nothing helps.
  public func conditions(for party: Int, from start: [Int], fixing fixed: [Int?], limit: Int = 5) -> [[Swap.Change]] {
    guard !table.isAcceptable(table.package(start), to: party) else { return [] }
    let free = table.measures.indices.filter { !($0 < fixed.count && fixed[$0] != nil) }
    let changes = free.flatMap { measure in
      table.measures[measure].options.indices.filter { $0 != start[measure] }.map { Swap.Change(measure: measure, from: start[measure], to: $0) }
    }
    var partial: [[Swap.Change]] = [[]]
    for _ in 1...3 {
      partial = partial.flatMap { own in
        changes.filter { change in own.last.map { $0.measure < change.measure } ?? true }.map { own + [$0] }
      }
      let enough = partial.compactMap { own -> (changes: [Swap.Change], loss: Double)? in
        var options = start
        for change in own { options[change.measure] = change.to }
        let package = table.package(options)
        guard table.isAcceptable(package, to: party) else { return nil }
        let before = table.package(start)
        let losses = table.parties.indices.filter { $0 != party }.map { table.parties[$0].share(max(0, before.worth[$0] - package.worth[$0])) }
        return (own, losses.reduce(0, +))
      }
      if !enough.isEmpty {
        return enough.enumerated().sorted { ($0.element.loss, $0.offset) < ($1.element.loss, $1.offset) }.prefix(limit).map(\.element.changes)
      }
    }
    return []
  }
}
