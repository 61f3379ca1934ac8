import Negotiation

/// Visits every package of a table, one by one: the slow way to what the search finds.
struct EveryPackage {
  private let table: Table
  private var agreeable = 0
  private var bestSum = -Double.infinity

  init(_ table: Table) {
    self.table = table
    var options: [Int]? = table.measures.map { _ in 0 }
    while let current = options {
      visit(table.package(current))
      options = next(after: current)
    }
  }

  private mutating func visit(_ package: Package) {
    guard table.parties.indices.allSatisfy({ table.isAcceptable(package, to: $0) }) else { return }
    agreeable += 1
    bestSum = max(bestSum, sum(package))
  }

  /// The next package, the last measure turning fastest; `nil` after the last.
  private func next(after options: [Int]) -> [Int]? {
    var options = options
    for measure in options.indices.reversed() {
      options[measure] += 1
      if options[measure] < table.measures[measure].options.count { return options }
      options[measure] = 0
    }
    return nil
  }

  /// The sum of what a package is worth to all, each as a share of the party's best.
  private func sum(_ package: Package) -> Double { table.parties.indices.reduce(0) { $0 + table.parties[$1].share(package.worth[$1]) } }

  /// Whether the number of agreeable packages and the greatest sum are those of an outcome.
  func agrees(with outcome: NegotiationOutcome) -> Bool {
    guard agreeable == outcome.agreeable else { return false }
    return agreeable == 0 || abs((outcome.utilitarian.first.map(sum) ?? 0) - bestSum) < 1e-9
  }
}
