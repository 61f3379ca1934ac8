extension [Double] {
  /// Room for so many more at the end, to be written before it is read.
  mutating func makeRoom(_ more: Int) {
    let old = self
    self = [Double](unsafeUninitializedCapacity: count + more) { all, count in
      _ = all.update(fromContentsOf: old)
      count = old.count + more
    }
  }
}
