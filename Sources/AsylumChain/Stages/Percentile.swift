/// The nearest-rank percentile: the ⌈share × count⌉-th smallest value, exact. Not a number where there are no values.
///
/// Source: C. A. R. Hoare, "Algorithm 65: Find", Comm. ACM 4 (1961). Reorders the values. Complexity: linear on average.
func nearestRank(_ values: UnsafeMutableBufferPointer<Double>, share: Double) -> Double {
  guard !values.isEmpty else { return .nan }
  let rank = max(Int((share * Double(values.count)).rounded(.up)) - 1, 0)
  var low = 0
  var high = values.count - 1
  while low < high {
    let pivot = values[(low + high) / 2]
    var left = low
    var right = high
    while left <= right {
      while values[left] < pivot { left += 1 }
      while values[right] > pivot { right -= 1 }
      if left <= right {
        values.swapAt(left, right)
        left += 1
        right -= 1
      }
    }
    if rank <= right { high = right } else if rank >= left { low = left } else { break }
  }
  return values[rank]
}
