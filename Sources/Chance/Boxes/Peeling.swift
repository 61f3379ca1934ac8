/// The cases that are left in a box while it is peeled, in order along every dimension.
struct Peeling {
  let cases: Cases
  private(set) var box = Box()
  /// By dimension, the places of the cases within from low to high.
  private var orders: [[Int32]]
  private(set) var count: Int
  private(set) var interest: Int

  /// A peel that could be made: how many cases it takes away, and how many of interest are left.
  struct Peel {
    let box: Box
    let dimension: Int
    let isUpper: Bool
    let removed: Int
    let interestLeft: Int
  }

  init(_ cases: Cases, among places: [Int]) {
    self.cases = cases
    orders = cases.columns.map { column in
      places.map { Int32($0) }.sorted { (column[Int($0)], $0) < (column[Int($1)], $1) }
    }
    (count, interest) = (places.count, places.count { cases.isOfInterest[$0] })
  }

  /// All peels of a share of the cases, from above and from below in every dimension; cases that are alike go together.
  func peels(_ share: Double) -> [Peel] {
    guard count > 1 else { return [] }
    return orders.indices.flatMap { dimension in
      [true, false].compactMap { peel(share, dimension, isUpper: $0) }
    }
  }

  private func peel(_ share: Double, _ dimension: Int, isUpper: Bool) -> Peel? {
    let (order, column) = (orders[dimension], cases.columns[dimension])
    func place(_ step: Int) -> Int { Int(order[isUpper ? count - 1 - step : step]) }
    var removed = Int(Double(count - 1) * share) + 1
    guard removed < count else { return nil }
    var gone = (0..<removed).count { cases.isOfInterest[place($0)] }
    let edge = column[place(removed - 1)]
    while removed < count, column[place(removed)] == edge {
      if cases.isOfInterest[place(removed)] { gone += 1 }
      removed += 1
    }
    guard removed < count else { return nil }
    let value = Self.between(edge, column[place(removed)])
    return Peel(
      box: box.with(value, dimension, isUpper: isUpper), dimension: dimension, isUpper: isUpper, removed: removed, interestLeft: interest - gone)
  }

  /// A limit between a number that lies without and one that lies within.
  static func between(_ outside: Double, _ inside: Double) -> Double {
    let middle = (outside + inside) / 2
    return middle == outside ? inside : middle
  }

  /// Makes a peel.
  mutating func make(_ peel: Peel) {
    let order = orders[peel.dimension]
    var isGone = [Bool](repeating: false, count: cases.count)
    for place in peel.isUpper ? order.suffix(peel.removed) : order.prefix(peel.removed) { isGone[Int(place)] = true }
    for dimension in orders.indices { orders[dimension].removeAll { isGone[Int($0)] } }
    (box, count, interest) = (peel.box, count - peel.removed, peel.interestLeft)
  }
}
