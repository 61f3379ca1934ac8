import BigInt

/// What the rules compare, from the worths of a package: exact, with a floating-point shadow to tell quickly what is out of the question.
struct Yardstick {
  /// In the order of the parties, as are all worths taken here.
  let walkAways: [Int]
  /// The worth 1 of each party; dividing by it makes parties comparable.
  let scales: [Int]

  init(_ table: Table) {
    walkAways = table.parties.map(\.walkAway)
    scales = table.parties.map(\.scale)
  }

  /// Worth above the walk-away value, per party in its units; negative for a package that the party refuses.
  func gains(_ worth: [Int]) -> [Int] { worth.indices.map { worth[$0] - walkAways[$0] } }

  /// The product of the gains, in the product of the units: scales would change no comparison.
  ///
  /// NB: two negative gains make a positive product; only for packages that everybody accepts.
  func product(_ worth: [Int]) -> BigInt { gains(worth).reduce(1) { $0 * BigInt($1) } }

  /// The product of the gains, each as a share of its scale; orders as `product` does, but for rounding.
  func nearProduct(_ worth: [Int]) -> Double { worth.indices.reduce(1) { $0 * (Double(worth[$1] - walkAways[$1]) / Double(scales[$1])) } }

  /// The sum of the worths, each as a share of its scale.
  func sum(_ worth: [Int]) -> Fraction { worth.indices.reduce(Fraction(0, 1)) { $0 + Fraction(worth[$1], scales[$1]) } }
  /// As `sum`, but for rounding.
  func nearSum(_ worth: [Int]) -> Double { worth.indices.reduce(0) { $0 + Double(worth[$1]) / Double(scales[$1]) } }

  /// The gains as shares of the scales, from the least up.
  func gainShares(_ worth: [Int]) -> [Ratio] { worth.indices.map { Ratio(worth[$0] - walkAways[$0], scales[$0]) }.sorted() }

  /// The shares of the way from walk-away value to ideal, from the least up; a party without a way has its whole share.
  func wayShares(_ worth: [Int], ideals: [Int]) -> [Ratio] {
    worth.indices.map { party in
      let way = ideals[party] - walkAways[party]
      return way > 0 ? Ratio(worth[party] - walkAways[party], way) : Ratio(1, 1)
    }.sorted()
  }
}
