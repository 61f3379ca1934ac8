extension UncertainTable {
  /// In how many of the drawn tables all can accept each package, by the options that it holds; the same draws as `failureChance` takes.
  public func acceptances(of packages: [[Int]], draws: Int, seed: UInt64) -> [Int] {
    var counts = packages.map { _ in 0 }
    for future in 0..<draws {
      let table = drawn(seed: seed, future: future).table
      for (position, options) in packages.enumerated() {
        if table.parties.indices.allSatisfy({ table.isAcceptable(options, to: $0) }) { counts[position] += 1 }
      }
    }
    return counts
  }
}
