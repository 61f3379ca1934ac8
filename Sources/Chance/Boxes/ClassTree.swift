/// A tree of splits of cases into those of interest and the others, each leaf of which is a box.
///
/// Source: L. Breiman, J. H. Friedman, R. A. Olshen, C. J. Stone, "Classification and Regression Trees" (1984), chapter 4: every split is that which
/// leaves the least impurity after Gini, between two neighbouring numbers. A leaf is not split where it is pure, and none is smaller than its least.
public struct ClassTree: Sendable {
  /// The least share of all cases in a leaf.
  public var leastMass = 0.05

  public init() {}

  /// The leaves as boxes, from low to high at every split.
  public func leaves(_ cases: Cases) -> [Box] {
    let orders = cases.columns.map { column in (0..<cases.count).sorted { (column[$0], $0) < (column[$1], $1) } }
    return leaves(Node(box: Box(), orders: orders), cases, least: max(Int(leastMass * Double(cases.count)), 1))
  }

  private struct Node {
    var box: Box
    /// By dimension, the places of its cases from low to high.
    var orders: [[Int]]
  }

  private struct Split {
    var dimension: Int
    /// Cases on the low side.
    var below: Int
  }

  private func leaves(_ node: Node, _ cases: Cases, least: Int) -> [Box] {
    guard let split = best(node, cases, least) else { return [node.box] }
    let (order, column) = (node.orders[split.dimension], cases.columns[split.dimension])
    let (low, high) = (column[order[split.below - 1]], column[order[split.below]])
    var isBelow = [Bool](repeating: false, count: cases.count)
    for place in order.prefix(split.below) { isBelow[place] = true }
    func side(_ wanted: Bool, _ value: Double) -> [Box] {
      let orders = node.orders.map { $0.filter { isBelow[$0] == wanted } }
      return leaves(Node(box: node.box.with(value, split.dimension, isUpper: wanted), orders: orders), cases, least: least)
    }
    return side(true, Peeling.between(high, low)) + side(false, Peeling.between(low, high))
  }

  /// The split with the least impurity; of equal ones the first. `nil` where none lowers it.
  private func best(_ node: Node, _ cases: Cases, _ least: Int) -> Split? {
    let count = node.orders.first?.count ?? 0
    let interest = node.orders.first?.count { cases.isOfInterest[$0] } ?? 0
    guard interest > 0, interest < count else { return nil }
    // The purer the sides, the larger the sum of squares over their size.
    func purity(_ interest: Int, _ count: Int) -> Double {
      Double(interest * interest + (count - interest) * (count - interest)) / Double(count)
    }
    var best: Split?
    var score = purity(interest, count) * (1 + 1e-12)
    for dimension in node.orders.indices {
      let (order, column) = (node.orders[dimension], cases.columns[dimension])
      var below = 0
      for place in order.indices.dropLast() {
        if cases.isOfInterest[order[place]] { below += 1 }
        guard place + 1 >= least, count - place - 1 >= least, column[order[place]] < column[order[place + 1]] else { continue }
        let own = purity(below, place + 1) + purity(interest - below, count - place - 1)
        if own > score { (best, score) = (Split(dimension: dimension, below: place + 1), own) }
      }
    }
    return best
  }
}
