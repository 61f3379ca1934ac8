/// Searches every package of a table, exactly.
///
/// Complexity: linear in the number of packages times parties, plus the square of the front; memory for the agreeable packages only.
public struct PackageSearch: Sendable {
  /// Most packages that are searched one by one.
  public static let packageLimit = 50_000_000
  public let table: Table

  /// Throws `TableError` where the table cannot be searched.
  public init(_ table: Table) throws(TableError) {
    if table.parties.isEmpty { throw .noParties }
    if table.measures.isEmpty { throw .noMeasures }
    for measure in table.measures where measure.options.isEmpty { throw .noOptions(measure: measure.id) }
    for party in table.parties {
      guard party.worth.map(\.count) == table.measures.map(\.options.count), party.scale > 0 else { throw .shape(party: party.id) }
      for line in party.redLines {
        guard table.measures.indices.contains(line.measure),
          line.forbidden.allSatisfy(table.measures[line.measure].options.indices.contains)
        else { throw .badRedLine(party: party.id, redLine: line.id) }
      }
    }
    guard let count = table.packageCount, count <= Self.packageLimit else {
      throw .tooManyPackages(count: table.packageCount, limit: Self.packageLimit)
    }
    let demands = table.parties.count + table.parties.reduce(0) { $0 + $1.redLines.count }
    guard demands <= 62 else { throw .tooManyConstraints(count: demands, limit: 62) }
    self.table = table
  }

  /// All packages, or those that hold the given options fixed (position of the option per measure, `nil` for any) and are admitted.
  ///
  /// `admits` is asked of every package, with the position of its option per measure; a test of the law, for instance.
  public func negotiate(fixing fixed: [Int?] = [], admits: (([Int]) -> Bool)? = nil) -> NegotiationOutcome {
    let parties = table.parties.count
    var demands: [Demand] = []
    for (party, member) in table.parties.enumerated() {
      for line in member.redLines.indices { demands.append(.redLine(party: party, line: line)) }
      demands.append(.walkAway(party: party))
    }
    let all: UInt64 = demands.count == 64 ? .max : (1 << UInt64(demands.count)) - 1
    var agreeable: [Package] = []
    var masks: [UInt64] = []
    var packages = 0
    var crossing = [Int](repeating: 0, count: parties)
    forEachPackage(fixing: fixed) { options, worth in
      if let admits, !admits(options) { return }
      packages += 1
      let mask = satisfied(options, worth, crossing: &crossing)
      if mask == all { agreeable.append(Package(options: options, worth: worth)) }
      if agreeable.isEmpty, !masks.contains(mask) { masks.append(mask) }
    }
    let clashes = agreeable.isEmpty ? Clashes.minimal(demands: demands, satisfied: masks) : []
    let solutions = Solutions(table: table, agreeable: agreeable)
    return NegotiationOutcome(
      packages: packages, agreeable: agreeable.count, ideals: solutions.ideals, front: solutions.front(), nash: solutions.nash(),
      kalaiSmorodinsky: solutions.kalaiSmorodinsky(), egalitarian: solutions.egalitarian(), utilitarian: solutions.utilitarian(),
      clashes: clashes, crossingRedLines: crossing)
  }

  /// Greatest and least worth to a party over the packages that hold the given options fixed.
  public func range(for party: Int, fixing fixed: [Int?]) -> ClosedRange<Int> {
    var low = 0
    var high = 0
    for (measure, worth) in table.parties[party].worth.enumerated() {
      if measure < fixed.count, let option = fixed[measure] {
        low += worth[option]
        high += worth[option]
      } else {
        low += worth.min() ?? 0
        high += worth.max() ?? 0
      }
    }
    return low...high
  }

  private func satisfied(_ options: [Int], _ worth: [Int], crossing: inout [Int]) -> UInt64 {
    var mask: UInt64 = 0
    var bit: UInt64 = 1
    for (party, member) in table.parties.enumerated() {
      var isCrossing = false
      for line in member.redLines {
        if line.forbidden.contains(options[line.measure]) { isCrossing = true } else { mask |= bit }
        bit <<= 1
      }
      if isCrossing { crossing[party] += 1 }
      if worth[party] >= member.walkAway { mask |= bit }
      bit <<= 1
    }
    return mask
  }

  private func forEachPackage(fixing fixed: [Int?], _ body: ([Int], [Int]) -> Void) {
    let measures = table.measures.count
    func isFixed(_ measure: Int) -> Bool { measure < fixed.count && fixed[measure] != nil }
    var options = (0..<measures).map { $0 < fixed.count ? fixed[$0] ?? 0 : 0 }
    var worth = table.parties.map { party in options.enumerated().reduce(0) { $0 + party.worth[$1.offset][$1.element] } }
    while true {
      body(options, worth)
      var measure = measures - 1
      while measure >= 0 {
        if isFixed(measure) {
          measure -= 1
          continue
        }
        let old = options[measure]
        let next = old + 1 < table.measures[measure].options.count ? old + 1 : 0
        options[measure] = next
        for party in worth.indices { worth[party] += table.parties[party].worth[measure][next] - table.parties[party].worth[measure][old] }
        if next != 0 { break }
        measure -= 1
      }
      if measure < 0 { return }
    }
  }
}
