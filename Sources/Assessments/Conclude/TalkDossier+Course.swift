import Dossiers
import Negotiation
import Vocabulary

extension TalkDossier {
  /// The table on the date of every event up to the date of the talks: how the room grew or shrank. A date on which nothing changed keeps the figures
  /// before it.
  func course(_ facts: OptionFacts, seed: UInt64) throws -> [CoursePoint] {
    var tables: [(event: TalkEvent, table: UncertainTable?)] = []
    var last: Politics?
    for event in events where !event.date.isAfter(politics.asOf) {
      let then = allPolitics.standing(on: event.date, events)
      // Between two tables nobody sits together, and there is nothing to answer.
      guard !then.parties.isEmpty else { continue }
      guard then != last, then.parties.allSatisfy({ !$0.walkAways.isEmpty }) else {
        if !tables.isEmpty { tables.append((event, nil)) }
        continue
      }
      last = then
      tables.append((event, then.uncertainTable(facts)))
    }
    let changed = tables.compactMap { event, table in table.map { (event, $0) } }
    var made = try chances.runner.map(changed.count) { [changed] in try point(changed[$0].1, changed[$0].0, seed: seed) }.makeIterator()
    return tables.reduce(into: []) { points, entry in
      if entry.table != nil {
        points += [made.next()].compactMap { $0 }
      } else if var point = points.last {
        (point.event, point.date, point.isChanged) = (entry.event.id, entry.event.date, false)
        points.append(point)
      }
    }
  }

  private func point(_ uncertain: UncertainTable, _ event: TalkEvent, seed: UInt64) throws -> CoursePoint {
    let outcome = try PackageSearch(uncertain.table).negotiate()
    let failure = try chances.chance(uncertain, draws: Self.failureDraws, seed: seed)
    let deciders = failure.deciders.filter { $0.share > 0.01 }.prefix(3).map(\.factor)
    let clashing = outcome.clashes.flatMap { $0 }.flatMap { measures(of: $0, uncertain) }
    let deciding = deciders.flatMap { measures(of: $0, uncertain) }
    return CoursePoint(
      event: event.id, date: event.date, agreeable: outcome.agreeable, chance: 1 - failure.chance, standardError: failure.standardError,
      byReading: try byReading(uncertain, seed: seed),
      deciders: Array(deciders), measures: (clashing + deciding).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }, isChanged: true)
  }

  /// The chance in either reading of what sources tell differently; `nil` where they agree.
  private func byReading(_ uncertain: UncertainTable, seed: UInt64) throws -> CoursePoint.ByReading? {
    guard let first = uncertain.read(asFirst: true), let otherwise = uncertain.read(asFirst: false) else { return nil }
    func chance(_ table: UncertainTable) throws -> Double { 1 - (try chances.chance(table, draws: Self.failureDraws, seed: seed).chance) }
    return CoursePoint.ByReading(first: try chance(first), otherwise: try chance(otherwise))
  }

  private func measures(of demand: Demand, _ uncertain: UncertainTable) -> [Int] {
    guard case .redLine(let party, let line) = demand else { return [] }
    return uncertain.members[party].lines[line].line.conditions.map(\.measure)
  }

  private func measures(of factor: UncertainTable.Factor, _ uncertain: UncertainTable) -> [Int] {
    switch factor {
    case .reading(_, let measure), .position(_, let measure): [measure]
    case .line(let party, let line): uncertain.members[party].lines[line].line.conditions.map(\.measure)
    case .walkAway: []
    }
  }
}
