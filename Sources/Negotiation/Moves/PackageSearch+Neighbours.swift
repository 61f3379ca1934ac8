extension PackageSearch {
  /// Every change of one or two measures of a package that leaves it, or makes it, acceptable to all; with the fewest measures first, then by the
  /// smallest share of worth that any party loses.
  ///
  /// Complexity: the square of the number of options.
  public func swaps(from start: [Int]) -> [Swap] {
    neighbours(of: start).filter(\.refusing.isEmpty).sorted(by: precedes)
  }

  /// The changes after which as many parties as possible can accept, with the fewest measures first; for a package that not all can accept.
  ///
  /// Fewer parties may accept than of the package itself, where every change loses one. Complexity: the square of the number of options.
  public func approaches(from start: [Int]) -> [Swap] {
    let all = neighbours(of: start)
    guard let fewest = all.map(\.refusing.count).min() else { return [] }
    return all.filter { $0.refusing.count == fewest }.sorted(by: precedes)
  }

  /// Fewest measures, then the smallest loss of whoever loses most, then by options.
  private func precedes(_ left: Swap, _ right: Swap) -> Bool {
    if left.changes.count != right.changes.count { return left.changes.count < right.changes.count }
    let (own, other) = (worst(left), worst(right))
    return own == other ? left.package.options.lexicographicallyPrecedes(right.package.options) : own > other
  }

  /// The least gain of a party, as a share; below zero where somebody loses.
  private func worst(_ swap: Swap) -> Double { swap.gains.indices.map { table.parties[$0].share(swap.gains[$0]) }.min() ?? 0 }

  /// Every package that differs in one or two measures, acceptable or not.
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
    for (position, first) in single.enumerated() {
      for second in single[(position + 1)...] where second.measure != first.measure { found.append(swap([first, second])) }
    }
    return found
  }
}
