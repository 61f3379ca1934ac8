extension PackageSearch {
  /// The smallest changes of a package, on measures that are not held fixed, after which one party can accept it: all of the smallest size up to
  /// three measures, the smallest loss for the others first; empty where it accepts already or nothing helps.
  ///
  /// At most `limit` of them. The loss is the sum over the others of the share of worth that each loses; gains do not make up for it, and whether the
  /// others can still accept is not asked. Complexity: the cube of the number of options.
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
