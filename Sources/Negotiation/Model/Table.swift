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
  public var packageCount: Int? {
    var count = 1
    for measure in measures {
      let (product, overflow) = count.multipliedReportingOverflow(by: measure.options.count)
      if overflow { return nil }
      count = product
    }
    return count
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
  /// Worth of each option, per measure, in units of 1/`scale`; the worth of a package is the sum.
  public var worth: [[Int]]
  /// Least worth with which the party stays, in the same unit.
  public var walkAway: Int
  /// The worth 1, to turn units into shares.
  public var scale: Int
  public var redLines: [RedLine]

  public init(id: String, worth: [[Int]], walkAway: Int, scale: Int, redLines: [RedLine] = []) {
    self.id = id
    self.worth = worth
    self.walkAway = walkAway
    self.scale = scale
    self.redLines = redLines
  }

  /// Units as a share of the greatest possible worth.
  public func share(_ units: Int) -> Double { Double(units) / Double(scale) }
}

/// Options of one measure that a party will not accept whatever else it gets.
public struct RedLine: Sendable, Hashable {
  public var id: String
  /// Position of the measure, and of the forbidden options.
  public var measure: Int
  public var forbidden: [Int]

  public init(id: String, measure: Int, forbidden: [Int]) {
    self.id = id
    self.measure = measure
    self.forbidden = forbidden
  }
}
