import BigInt

extension PackageSearch {
  /// The packages that all can accept and that are asked for, by the product of the gains over the walk-away values, the greatest first; among equals
  /// in the order of worths. At most `limit` of them are named, and all are counted.
  ///
  /// `isAsked` sees every package that all can accept, once. Throws `unproven` where they are too many to visit.
  public func ranking(limit: Int, where isAsked: (Package) -> Bool = { _ in true }) throws(NegotiationError) -> RankedPackages {
    let space = try TableSpace(table)
    let everything = space.mask(space.demands)
    let yardstick = Yardstick(table)
    var best: [(package: Package, product: BigInt)] = []
    var count = 0
    var search = BranchSearch(space.choices(keeping: everything), floors: space.floors(everything), weighings: [])
    let isSettled = search.run { chosen, _ in
      let package = space.package(chosen)
      guard isAsked(package) else { return .goOn }
      count += 1
      let product = yardstick.product(package.worth)
      func isBehind(_ other: (package: Package, product: BigInt)) -> Bool {
        other.product == product ? Package.precedes(other.package, package) : other.product > product
      }
      guard best.count < limit || best.last.map({ !isBehind($0) }) ?? false else { return .goOn }
      best.insert((package, product), at: best.firstIndex { !isBehind($0) } ?? best.count)
      if best.count > limit { best.removeLast() }
      return .goOn
    }
    guard isSettled else { throw .unproven }
    return RankedPackages(best.map(\.package), count: count)
  }
}
