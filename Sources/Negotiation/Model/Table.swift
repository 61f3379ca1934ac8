/// Parties, measures and what each option is worth to each party, in whole numbers: equal on paper is equal.
public struct Table: Sendable, Hashable {
  public var measures: [Measure]
  public var parties: [Party]

  public init(measures: [Measure], parties: [Party]) {
    self.measures = measures
    self.parties = parties
  }

  /// Number of packages: one option for each measure.
  ///
  /// `nil` where the number exceeds what a 64-bit integer holds.
  public var packageCount: Int? { product(of: measures.map(\.options.count)) }

  /// What a package is worth to a party, in the party's units: its options, and the pairs of them that act together.
  public func worth(of options: [Int], to party: Int) -> Int {
    let own = parties[party]
    let alone = own.worth.indices.reduce(0) { $0 + own.worth[$1][options[$1]] }
    return own.interactions.reduce(alone) { $0 + $1.worth[options[$1.first]][options[$1.second]] }
  }

  /// A package with its worth to every party.
  public func package(_ options: [Int]) -> Package {
    Package(options: options, worth: parties.indices.map { worth(of: options, to: $0) })
  }

  /// Positions of the red lines of a party that a package crosses.
  public func crossedLines(of party: Int, by options: [Int]) -> [Int] {
    parties[party].redLines.indices.filter { parties[party].redLines[$0].isCrossed(by: options) }
  }

  /// Whether a package crosses no red line of the party and reaches its walk-away value.
  public func isAcceptable(_ package: Package, to party: Int) -> Bool {
    package.worth[party] >= parties[party].walkAway && crossedLines(of: party, by: package.options).isEmpty
  }
}

/// Something on which the table must choose one option.
public struct Measure: Sendable, Hashable {
  public var id: String
  public var options: [String]

  public init(id: String, options: [String]) {
    self.id = id
    self.options = options
  }
}

/// A party at the table.
public struct Party: Sendable, Hashable {
  public var id: String
  /// Worth of each option, per measure, in units of 1/`scale`; the worth of a package is the sum, with the interactions.
  public var worth: [[Int]]
  /// Least worth with which the party stays, in the same unit.
  public var walkAway: Int
  /// The worth 1, to turn units into shares.
  public var scale: Int
  public var redLines: [RedLine]
  public var interactions: [Interaction]

  public init(id: String, worth: [[Int]], walkAway: Int, scale: Int, redLines: [RedLine] = [], interactions: [Interaction] = []) {
    self.id = id
    self.worth = worth
    self.walkAway = walkAway
    self.scale = scale
    self.redLines = redLines
    self.interactions = interactions
  }

  /// Units as a share of the worth 1.
  public func share(_ units: Int) -> Double { Double(units) / Double(scale) }
}

/// What two measures are worth together, beyond the sum of each alone.
public struct Interaction: Sendable, Hashable {
  /// Positions of two measures, the first before the second.
  public var first: Int
  public var second: Int
  /// Extra worth in the party's units: a row per option of the first measure, a column per option of the second.
  public var worth: [[Int]]

  public init(first: Int, second: Int, worth: [[Int]]) {
    self.first = first
    self.second = second
    self.worth = worth
  }
}

/// What a party will not accept whatever else it gets: a combination of options.
public struct RedLine: Sendable, Hashable {
  /// Options of one measure.
  public struct Condition: Sendable, Hashable {
    /// Position of the measure, and of the options.
    public var measure: Int
    public var options: [Int]

    public init(measure: Int, options: [Int]) {
      self.measure = measure
      self.options = options
    }
  }

  public var id: String
  /// Crossed where all hold at once. None: never crossed.
  public var conditions: [Condition]

  public init(id: String, conditions: [Condition]) {
    self.id = id
    self.conditions = conditions
  }

  /// A line across options of one measure.
  public init(id: String, measure: Int, forbidden: [Int]) {
    self.init(id: id, conditions: [Condition(measure: measure, options: forbidden)])
  }

  /// Whether a package holds what the line forbids.
  public func isCrossed(by options: [Int]) -> Bool {
    !conditions.isEmpty && conditions.allSatisfy { $0.options.contains(options[$0.measure]) }
  }
}

/// The product of sizes; `nil` beyond a 64-bit integer.
func product(of sizes: some Sequence<Int>) -> Int? {
  var count = 1
  for size in sizes {
    let (product, overflow) = count.multipliedReportingOverflow(by: size)
    if overflow { return nil }
    count = product
  }
  return count
}
