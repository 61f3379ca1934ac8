/// Parties, measures and what each option is worth to each party, in whole numbers: equal on paper is equal.
///
/// A plain value that is not checked; `PackageSearch` checks shapes, red lines and sizes before it searches one.
public struct Table: Sendable, Hashable, Codable {
  /// In the order in which packages list their options.
  public var measures: [Measure]
  /// In the order of all worths and gains.
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
  ///
  /// Takes one option per measure, by position. Complexity: measures plus interactions of the party.
  public func worth(of options: [Int], to party: Int) -> Int {
    var sum = 0
    for measure in parties[party].worth.indices { sum += parties[party].worth[measure][options[measure]] }
    return parties[party].interactions.reduce(sum) { $0 + $1.worth[options[$1.first]][options[$1.second]] }
  }

  /// A package with its worth to every party, in the order of `parties`.
  public func package(_ options: [Int]) -> Package {
    Package(options: options, worth: parties.indices.map { worth(of: options, to: $0) })
  }

  /// Positions of the red lines of a party that a package crosses, ascending; empty where it crosses none.
  public func crossedLines(of party: Int, by options: [Int]) -> [Int] {
    parties[party].redLines.indices.filter { parties[party].redLines[$0].isCrossed(by: options) }
  }

  /// Whether a package crosses no red line of the party and reaches its walk-away value.
  ///
  /// Reads the worth that the package carries; it does not compute it again.
  public func isAcceptable(_ package: Package, to party: Int) -> Bool {
    package.worth[party] >= parties[party].walkAway && crossesNoLine(of: party, package.options)
  }

  /// The same of options of which the worth is not known yet.
  func isAcceptable(_ options: [Int], to party: Int) -> Bool {
    worth(of: options, to: party) >= parties[party].walkAway && crossesNoLine(of: party, options)
  }

  private func crossesNoLine(of party: Int, _ options: [Int]) -> Bool {
    parties[party].redLines.allSatisfy { !$0.isCrossed(by: options) }
  }
}
