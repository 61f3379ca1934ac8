import Vocabulary

extension IntegerProgram {
  /// One packing at most per site, one site at most per family, and the most worth.
  ///
  /// A column per packing in their order, with its worth as a negative cost; rows are the families first and then the sites.
  init(_ packings: [SitePackings.Packing], families: Int, sites: Int) {
    self.init()
    costs = packings.map { -Double($0.worth) }
    rowLower = [Double](repeating: -.infinity, count: families + sites)
    rowUpper = [Double](repeating: 1, count: families + sites)
    for packing in packings {
      rows += packing.families.sorted().map(Int32.init) + [Int32(families + packing.site)]
      values += [Double](repeating: 1, count: packing.families.count + 1)
      starts.append(Int32(rows.count))
    }
  }
}
