/// Sites of given sizes to be opened, kept, changed or closed in the municipalities of one province over some quarters, so that the province has
/// enough places in every quarter at the least cost.
public struct SitePlanning: Sendable, Hashable {
  /// Sizes in places, the first 0. They rise, and everywhere else a size is its position here.
  public let sizes: [Int]
  /// In the order of the rows of a plan.
  public let municipalities: [Municipality]
  /// Whole units, whatever they stand for.
  public let costs: Costs
  /// Places that the province must have in each quarter.
  public let required: [Int]
  /// Quarters that a new or larger site takes before it has places. They are counted from the first quarter planned: so long nothing grows.
  public let leadTime: Int

  /// Throws `DispersalError`: the first wrong input, or the quarter whose demand clashes with what is allowed, and by how much.
  public init(sizes: [Int], municipalities: [Municipality], costs: Costs, required: [Int], leadTime: Int = 0) throws(DispersalError) {
    self.sizes = sizes
    self.municipalities = municipalities
    self.costs = costs
    self.required = required
    self.leadTime = leadTime
    try checkSizes()
    try checkDemand()
  }

  /// The list itself, and that every municipality has a size it can be at in the first quarter.
  private func checkSizes() throws(DispersalError) {
    guard !municipalities.isEmpty, !required.isEmpty else { throw .nothingToPlan }
    guard sizes.first == 0, zip(sizes, sizes.dropFirst()).allSatisfy({ $0 < $1 }) else { throw .sizesOutOfOrder }
    guard costs.running.count == sizes.count else { throw .costsDoNotFit(sizes: sizes.count, costs: costs.running.count) }
    for municipality in municipalities {
      guard sizes.indices.contains(municipality.existing), municipality.allowed.allSatisfy(sizes.indices.contains) else {
        throw .unknownSize(municipality: municipality.name)
      }
      guard !municipality.allowed.isEmpty else { throw .noSize(municipality: municipality.name, isWithinExisting: false) }
      guard leadTime == 0 || municipality.allowed.contains(where: { $0 <= municipality.existing }) else {
        throw .noSize(municipality: municipality.name, isWithinExisting: true)
      }
    }
  }

  /// No quarter may require more than all largest sizes together; before the lead time is over these are no larger than what exists.
  private func checkDemand() throws(DispersalError) {
    for (quarter, places) in required.enumerated() where places < 0 { throw .negativeDemand(quarter: quarter, places: places) }
    let most = municipalities.reduce(0) { $0 + ($1.allowed.map { sizes[$0] }.max() ?? 0) }
    let atOnce = municipalities.reduce(0) { sum, own in
      sum + (own.allowed.filter { sizes[$0] <= sizes[own.existing] }.map { sizes[$0] }.max() ?? 0)
    }
    for (quarter, places) in required.enumerated() {
      let possible = quarter < leadTime ? atOnce : most
      if places > possible {
        throw .demandTooLarge(quarter: quarter, required: places, possible: possible, isBeforeLeadTime: quarter < leadTime && places <= most)
      }
    }
  }

  /// How many quarters are planned.
  public var quarters: Int { required.count }

  /// Cost of going from one size to another. Zero between equal sizes. The places of an opening or closing are only those that are added or taken
  /// away.
  func change(_ from: Int, _ to: Int) -> Int {
    let difference = sizes[to] - sizes[from]
    if difference == 0 { return 0 }
    return difference > 0
      ? costs.opening.fixed + costs.opening.place * difference : costs.closing.fixed - costs.closing.place * difference
  }

  /// Cost of having a size in a quarter, after another size. Running costs are for all its places; the last quarter bears the distance from the share
  /// too.
  func cost(_ municipality: Int, quarter: Int, from: Int, to: Int) -> Int {
    let last = quarter == quarters - 1 ? costs.offShare * abs(sizes[to] - municipalities[municipality].share) : 0
    return change(from, to) + costs.running[to] * sizes[to] + last
  }

  /// Whether a municipality can go from a size to another in a quarter: nothing grows before the lead time is over.
  ///
  /// Assumption: fewer places need no lead time, and once it is over for the first time any change is possible in any quarter.
  func canChange(_ from: Int, _ to: Int, quarter: Int) -> Bool { quarter >= leadTime || sizes[to] <= sizes[from] }
}
