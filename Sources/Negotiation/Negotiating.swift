/// Searches every package of a table, exactly, without visiting them one by one where the table allows it.
///
/// Measures that interactions and red lines do not tie together add up, so the search goes measure by measure (`TableSpace`). Complexity: parts
/// on the front × options, per measure; counting the agreeable ones takes the square root of the number of packages in memory.
public struct PackageSearch: Sendable {
  /// Most demands: red lines and walk-away values together.
  ///
  /// A set of demands is kept as the bits of a 64-bit integer.
  public static let demandLimit = 62
  /// As given; everything in an outcome is by position in it.
  public let table: Table

  /// Throws `NegotiationError` where the table cannot be searched, before anything is searched.
  ///
  /// No parties or measures, shapes that do not match, red lines or interactions that point outside, worths that could overflow, too many demands,
  /// measures tied into too large a block, or more packages than can be counted. Lays out every block once to know.
  public init(_ table: Table) throws(NegotiationError) {
    if table.parties.isEmpty { throw .noParties }
    if table.measures.isEmpty { throw .noMeasures }
    for measure in table.measures where measure.options.isEmpty { throw .noOptions(measure: measure.id) }
    for party in table.parties { try Self.check(party, table.measures) }
    let demands = table.parties.count + table.parties.reduce(0) { $0 + $1.redLines.count }
    guard demands <= Self.demandLimit else { throw .tooManyDemands(count: demands, limit: Self.demandLimit) }
    self.table = table
    let space = try TableSpace(table)
    try Self.checkCount(space)
  }

  /// All packages, or those that hold the given options fixed (position of the option per measure, `nil` for any) and consist of admitted options.
  ///
  /// `admits` is asked of every option of every measure while the table is laid out; a test of the law, for instance. A shorter `fixed` leaves the
  /// measures beyond it open. Throws `unproven` where the search has to be given up. The same table gives the same outcome, ties and order included.
  public func negotiate(
    fixing fixed: [Int?] = [], admits: ((_ measure: Int, _ option: Int) -> Bool)? = nil
  ) throws(NegotiationError) -> NegotiationOutcome {
    let space = try TableSpace(table, fixing: fixed, admits: admits)
    let everything = space.mask(space.demands)
    let choices = space.choices(keeping: everything)
    let floors = space.floors(everything)
    let agreeable = AgreeableCount(choices, floors: floors).count()
    var outcome = NegotiationOutcome(
      packages: space.packageCount, agreeable: agreeable, ideals: nil, front: PackageSet.none, nash: .none, kalaiSmorodinsky: .none,
      egalitarian: .none, utilitarian: .none, clashes: [], corrections: [],
      crossingRedLines: table.parties.indices.map { crossing($0, space) })
    guard space.packageCount != 0 else { return outcome }
    if agreeable == 0 {
      let clashes = try Clashes(space)
      outcome.clashes = clashes.minimal
      outcome.corrections = clashes.corrections
    } else if let front = FrontSearch(space, choices, floors: floors) {
      let solutions = Solutions(front, table)
      outcome.ideals = solutions.ideals
      outcome.front = front.packages(at: Array(front.points.indices))
      outcome.nash = solutions.nash()
      outcome.kalaiSmorodinsky = solutions.kalaiSmorodinsky()
      outcome.egalitarian = solutions.egalitarian()
      outcome.utilitarian = solutions.utilitarian()
    } else {
      try addPoints(space, to: &outcome)
    }
    return outcome
  }

  /// Greatest and least worth to a party over the packages that hold the given options fixed; red lines are not counted.
  ///
  /// In the party's units. Both ends are exact, since the worths of blocks add up, but what the other parties accept is not asked.
  public func range(for party: Int, fixing fixed: [Int?]) throws(NegotiationError) -> ClosedRange<Int> {
    let space = try TableSpace(table, fixing: fixed)
    let worths = space.blocks.map { $0.choices.map { $0.worth[party] } }
    return worths.reduce(0) { $0 + ($1.min() ?? 0) }...worths.reduce(0) { $0 + ($1.max() ?? 0) }
  }

  /// The ideals and solutions of a table whose front is too large, each found and proved on its own; the front stays `nil`.
  private func addPoints(_ space: TableSpace, to outcome: inout NegotiationOutcome) throws(NegotiationError) {
    let points = PointSearch(space)
    outcome.front = nil
    outcome.ideals = try points.ideals()
    outcome.nash = try points.nash()
    outcome.egalitarian = try points.egalitarian()
    outcome.utilitarian = try points.utilitarian()
    if let ideals = outcome.ideals { outcome.kalaiSmorodinsky = try points.kalaiSmorodinsky(ideals: ideals) }
  }

  /// Packages that cross a red line of the party: all of them less those that cross none; `nil` beyond a 64-bit integer.
  private func crossing(_ party: Int, _ space: TableSpace) -> Int? {
    let lines = space.mask(table.parties[party].redLines.indices.map { Demand.redLine(party: party, line: $0) })
    guard lines != 0 else { return 0 }
    guard let all = space.packageCount, let within = product(of: space.choices(keeping: lines).map(\.count)) else { return nil }
    return all - within
  }

  /// Shapes and sizes of one party. The bound of 4·10^18 on all worths together keeps sums and differences of two within 64 bits.
  static func check(_ party: Party, _ measures: [Measure]) throws(NegotiationError) {
    guard party.worth.map(\.count) == measures.map(\.options.count) else { throw .shape(party: party.id) }
    guard party.scale > 0 else { throw .badScale(party: party.id, scale: party.scale) }
    for line in party.redLines {
      for condition in line.conditions {
        guard measures.indices.contains(condition.measure), condition.options.allSatisfy(measures[condition.measure].options.indices.contains)
        else { throw .badRedLine(party: party.id, redLine: line.id) }
      }
    }
    for pair in party.interactions {
      guard pair.first < pair.second, measures.indices.contains(pair.first), measures.indices.contains(pair.second),
        pair.worth.map(\.count) == measures[pair.first].options.map({ _ in measures[pair.second].options.count })
      else { throw .badInteraction(party: party.id) }
    }
    let sizes = party.worth.map { $0.map(\.magnitude).max() ?? 0 } + party.interactions.map { $0.worth.flatMap { $0 }.map(\.magnitude).max() ?? 0 }
    let total = sizes.reduce(0.0) { $0 + Double($1) } + Double(party.walkAway.magnitude)
    guard total < 4e18 else { throw .tooLarge(party: party.id) }
  }

  /// Says before the search starts that counting would not fit in memory, with what is certain without it.
  private static func checkCount(_ space: TableSpace) throws(NegotiationError) {
    let everything = space.mask(space.demands)
    let counting = AgreeableCount(space.choices(keeping: everything), floors: space.floors(everything))
    guard let size = counting.halfSize, size <= AgreeableCount.halfLimit else {
      throw .tooManyToCount(packages: space.packageCount, vectors: counting.halfSize, limit: AgreeableCount.halfLimit, bound: counting.bound)
    }
  }
}
