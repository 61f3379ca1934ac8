public import Vocabulary

extension SitePlanning {
  /// A plan by a solver within some nodes of its search, or the one by prices where there is no solver or it found nothing better; always one that
  /// meets every demand.
  ///
  /// The bound is the higher of the two, and never above the cost. `nodes` counts steps of the search and not time, so a plan can be repeated.
  public func best(_ solver: IntegerSolver?, nodes: Int) -> SitePlan {
    var plan = byPrices()
    guard let solver, !plan.isProved, let found = solver.solve(program(), nodes) else { return plan }
    let paths = decoded(found.values)
    if let paths, total(paths) < plan.cost, zip(places(paths), required).allSatisfy({ $0 >= $1 }) { plan = self.plan(paths, bound: plan.bound) }
    // Costs are whole, so a bound between two of them counts as the upper one.
    let bound = found.bound.isFinite ? Int((found.bound - 1e-4).rounded(.up)) : plan.bound
    if bound > plan.bound { plan.bound = min(bound, plan.cost) }
    return plan
  }

  /// One column per municipality, quarter and pair of sizes before and after; a flow through the sizes of each, and a row of places per quarter. It
  /// is to be minimised. Where a municipality starts there is one unit of flow, in the last quarter it may end at any size, and a flow into a size
  /// counts its places in the row of the quarter.
  func program() -> IntegerProgram {
    var program = IntegerProgram()
    // Rows: a node per municipality, quarter and size; then the quarters.
    var nodes: [[[Int: Int32]]] = []
    func addRow(_ lower: Double, _ upper: Double) -> Int32 {
      program.rowLower.append(lower)
      program.rowUpper.append(upper)
      return Int32(program.rowLower.count - 1)
    }
    for own in municipalities {
      var layers: [[Int: Int32]] = [[own.existing: addRow(1, 1)]]
      for quarter in 0..<quarters {
        var layer: [Int: Int32] = [:]
        for size in own.allowed { layer[size] = quarter == quarters - 1 ? addRow(-.infinity, .infinity) : addRow(0, 0) }
        layers.append(layer)
      }
      nodes.append(layers)
    }
    let cover = required.map { addRow(Double($0), .infinity) }
    forEachStep { municipality, quarter, from, to in
      program.costs.append(Double(cost(municipality, quarter: quarter, from: from, to: to)))
      for (row, value) in [
        (nodes[municipality][quarter][from], 1.0), (nodes[municipality][quarter + 1][to], -1.0), (cover[quarter], Double(sizes[to])),
      ] {
        guard let row, value != 0 else { continue }
        program.rows.append(row)
        program.values.append(value)
      }
      program.starts.append(Int32(program.rows.count))
    }
    return program
  }

  /// Every change that is possible, once, always in the order of the columns: building the program and reading its solution rest on that.
  private func forEachStep(_ body: (_ municipality: Int, _ quarter: Int, _ from: Int, _ to: Int) -> Void) {
    for (municipality, own) in municipalities.enumerated() {
      for quarter in 0..<quarters {
        for from in quarter == 0 ? [own.existing] : own.allowed {
          for to in own.allowed where canChange(from, to, quarter: quarter) { body(municipality, quarter, from, to) }
        }
      }
    }
  }

  /// The sizes that the columns at one stand for; `nil` where they are no plan.
  private func decoded(_ values: [Double]) -> [[Int]]? {
    var paths = municipalities.map { _ in [Int](repeating: -1, count: quarters) }
    var column = 0
    forEachStep { municipality, quarter, _, to in
      if column < values.count, values[column] > 0.5 { paths[municipality][quarter] = to }
      column += 1
    }
    return paths.contains { $0.contains(-1) } ? nil : paths
  }
}
