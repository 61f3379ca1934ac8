/// The solution concepts on the agreeable packages, each with all its ties, compared exactly.
struct Solutions {
  let table: Table
  let agreeable: [Package]
  /// Greatest worth among agreeable packages, per party.
  let ideals: [Int]?

  init(table: Table, agreeable: [Package]) {
    self.table = table
    self.agreeable = agreeable
    ideals = agreeable.isEmpty ? nil : table.parties.indices.map { party in agreeable.reduce(.min) { max($0, $1.worth[party]) } }
  }

  /// Packages that no other dominates. Complexity: agreeable packages times front.
  func front() -> [Package] {
    var front: [Package] = []
    // From the greatest worth down, a package can be dominated only by one before it.
    for package in agreeable.sorted(by: precedes).reversed() where !front.contains(where: { dominates($0.worth, package.worth) }) {
      front.append(package)
    }
    return front.sorted(by: precedes)
  }

  private func precedes(_ left: Package, _ right: Package) -> Bool {
    left.worth == right.worth ? left.options.lexicographicallyPrecedes(right.options) : left.worth.lexicographicallyPrecedes(right.worth)
  }

  private func dominates(_ left: [Int], _ right: [Int]) -> Bool {
    var isBetter = false
    for index in left.indices {
      if left[index] < right[index] { return false }
      if left[index] > right[index] { isBetter = true }
    }
    return isBetter
  }

  private func gains(_ package: Package) -> [Int] { package.worth.indices.map { package.worth[$0] - table.parties[$0].walkAway } }

  /// Greatest product of the gains over the walk-away values.
  ///
  /// Source: J. Nash, "The bargaining problem", Econometrica 18 (1950).
  func nash() -> [Package] {
    let products = agreeable.map { gains($0).reduce(1.0) { $0 * Double($1) } }
    guard let best = products.max() else { return [] }
    // Only products within rounding of the best need exact comparison.
    let near = agreeable.indices.filter { products[$0] >= best * (1 - 1e-9) }
    return ties(near) { WideProduct(gains($0)) }
  }

  /// Largest smallest share of the way from the walk-away value to the ideal, then the next smallest, and so on.
  ///
  /// Source: E. Kalai, M. Smorodinsky, "Other solutions to Nash's bargaining problem", Econometrica 43 (1975).
  func kalaiSmorodinsky() -> [Package] {
    guard let ideals else { return [] }
    return leximin { party, worth in
      let way = ideals[party] - table.parties[party].walkAway
      return way > 0 ? Fraction(worth - table.parties[party].walkAway, way) : Fraction(1, 1)
    }
  }

  /// Largest smallest gain over the walk-away value, then the next smallest, and so on.
  ///
  /// Source: A. Sen, "Collective choice and social welfare", Holden-Day 1970 (leximin).
  func egalitarian() -> [Package] {
    leximin { party, worth in Fraction(worth - table.parties[party].walkAway, table.parties[party].scale) }
  }

  /// Greatest sum of worths, each as a share of its scale.
  func utilitarian() -> [Package] {
    guard !agreeable.isEmpty else { return [] }
    let sums = agreeable.map { package in package.worth.indices.reduce(0.0) { $0 + table.parties[$1].share(package.worth[$1]) } }
    let best = sums.reduce(-Double.infinity, max)
    let near = agreeable.indices.filter { sums[$0] >= best - 1e-9 }
    // Over the common denominator of all scales the sums are whole numbers.
    return ties(near) { package in
      package.worth.indices.reduce(Fraction(0, 1)) { $0 + Fraction(package.worth[$1], table.parties[$1].scale) }
    }
  }

  private func leximin(_ value: (Int, Int) -> Fraction) -> [Package] {
    var best: [Fraction] = []
    var winners: [Package] = []
    for package in agreeable {
      let values = package.worth.indices.map { value($0, package.worth[$0]) }.sorted()
      if winners.isEmpty || best.lexicographicallyPrecedes(values) {
        best = values
        winners = [package]
      } else if best == values {
        winners.append(package)
      }
    }
    return winners
  }

  private func ties(_ candidates: [Int], by key: (Package) -> some Comparable) -> [Package] {
    let keyed = candidates.map { (package: agreeable[$0], key: key(agreeable[$0])) }
    guard let best = keyed.map(\.key).max() else { return [] }
    return keyed.filter { $0.key == best }.map(\.package)
  }
}
