/// Nearest-rank percentiles of durations in days: the ⌈share × count⌉-th smallest values, exact. Not a number where there are no values.
///
/// Values are counted in bins of a day first, and only the bin that holds a rank is searched. All must lie from 0 to below `longest`. Complexity:
/// linear in the values and in the days.
func nearestRanks(_ values: UnsafeBufferPointer<Double>, longest: Double, shares: [Double]) -> [Double] {
  guard !values.isEmpty else { return shares.map { _ in .nan } }
  let bins = Int(longest) + 2
  return withUnsafeTemporaryAllocation(of: Int32.self, capacity: bins) { counts in
    counts.initialize(repeating: 0)
    for value in values { counts[value.nearestWhole] &+= 1 }
    return shares.map { share in
      let rank = max(Int((share * Double(values.count)).rounded(.up)) - 1, 0)
      var below = 0
      var bin = 0
      while below + Int(counts[bin]) <= rank {
        below += Int(counts[bin])
        bin += 1
      }
      return smallest(values, inBin: bin, count: Int(counts[bin]), rank: rank - below)
    }
  }
}

/// The value of a rank among those of one bin.
private func smallest(_ values: UnsafeBufferPointer<Double>, inBin bin: Int, count: Int, rank: Int) -> Double {
  withUnsafeTemporaryAllocation(of: Double.self, capacity: count + 1) { own in
    var found = 0
    // Written at the next free place, which moves on only for those of the bin: no jump to mispredict.
    func collect(_ positions: Range<Int>) {
      for position in positions {
        own[found] = values[position]
        found &+= values[position].nearestWhole == bin ? 1 : 0
      }
    }
    var position = 0
    while position &+ 8 <= values.count {
      if someNearest(values, from: position, to: bin) { collect(position..<position &+ 8) }
      position &+= 8
    }
    collect(position..<values.count)
    return smallest(UnsafeMutableBufferPointer(rebasing: own[..<found]), rank: rank)
  }
}

/// Whether the nearest whole number of one of eight values is the one sought. Few are of one bin, so most eights are passed at once.
@inline(__always)
private func someNearest(_ values: UnsafeBufferPointer<Double>, from first: Int, to whole: Int) -> Bool {
  // As in `nearestWhole`: a value plus 2⁵² is the nearest whole number above 2⁵².
  let sought = SIMD2(repeating: 0x1p52 + Double(whole))
  func areNearest(_ offset: Int) -> SIMDMask<SIMD2<Int64>> {
    SIMD2(values[first &+ offset], values[first &+ offset &+ 1]) + SIMD2(repeating: 0x1p52) .== sought
  }
  let some = (areNearest(0) .| areNearest(2)) .| (areNearest(4) .| areNearest(6))
  return some[0] || some[1]
}

/// The value of a rank, counted from 0. Reorders the values.
///
/// Source: C. A. R. Hoare, "Algorithm 65: Find", Comm. ACM 4 (1961).
private func smallest(_ values: UnsafeMutableBufferPointer<Double>, rank: Int) -> Double {
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
