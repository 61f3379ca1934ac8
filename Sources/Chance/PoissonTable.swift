/// The Poisson distribution with one mean, ready to be sampled by inversion.
public struct PoissonTable: Sendable {
  @usableFromInline let cumulative: [Double]
  /// The count at which the search begins, per 1/256 of the share; so that most draws need no search.
  @usableFromInline let guide: [Int16]

  /// `mean` must be finite and not negative; meant for small means, since the table grows with the mean.
  public init(mean: Double) {
    precondition(mean >= 0 && mean < 500, "a Poisson table needs a mean from 0 to below 500")
    var term = Elementary.exp(-mean)
    var sum = term
    var table = [sum]
    var count = 0.0
    while sum < 1 - 1e-15, table.count < 4000 {
      count += 1
      term *= mean / count
      sum += term
      table.append(sum)
      if term < 1e-18, count > mean { break }
    }
    cumulative = table
    guide = (0..<256).map { part in Int16(table.firstIndex { $0 >= Double(part) / 256 } ?? table.count - 1) }
  }

  /// The count that belongs to a uniform number.
  @inlinable
  @inline(__always)
  public func count(at uniform: Double) -> Int {
    var index = Int(guide[min(Int(uniform * 256), 255)])
    while index < cumulative.count - 1, uniform > cumulative[index] { index += 1 }
    return index
  }
}
