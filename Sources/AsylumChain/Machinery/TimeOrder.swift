/// Puts moments in order, keeping what belongs to them beside them; equal moments keep their order.
///
/// Moments from `end` on never matter, so they come last in no order. Buckets, then insertion. Complexity: linear where moments are spread
/// between `start` and `end`.
func sortByTime(_ times: inout [Double], _ items: inout [Int32], from start: Double, to end: Double) {
  let count = times.count
  guard count > 1 else { return }
  let isSorted = times.withUnsafeBufferPointer { times in
    for index in 1..<count where times[index &- 1] > times[index] { return false }
    return true
  }
  if isSorted { return }
  // One bucket for all moments before the start, one for all after the end; about three moments in the others.
  let inner = min(max(count / 3, 1), 1 << 24)
  let buckets = inner + 2
  let perDay = Double(inner) / max(end - start, 1)
  // At the bounds first, so that no jump depends on the moment.
  func bucket(_ time: Double) -> Int {
    let place = (min(max(time, start), end) * perDay - start * perDay).nearestWhole
    return time < start ? 0 : time >= end ? buckets &- 1 : min(place &+ 1, inner)
  }
  var starts = [Int32](repeating: 0, count: buckets + 1)
  var sortedTimes = [Double](repeating: 0, count: count)
  var sortedItems = [Int32](repeating: 0, count: count)
  times.withUnsafeBufferPointer { times in
    items.withUnsafeBufferPointer { items in
      starts.withUnsafeMutableBufferPointer { starts in
        for index in 0..<count { starts[bucket(times[index]) &+ 1] &+= 1 }
        for index in 1...buckets { starts[index] &+= starts[index &- 1] }
        sortedTimes.withUnsafeMutableBufferPointer { sortedTimes in
          sortedItems.withUnsafeMutableBufferPointer { sortedItems in
            for index in 0..<count {
              let slot = bucket(times[index])
              let place = Int(starts[slot])
              sortedTimes[place] = times[index]
              sortedItems[place] = items[index]
              starts[slot] &+= 1
            }
          }
        }
      }
    }
  }
  let early = Int(starts[0])
  if early > 64 {
    // The people of the opening stocks share one bucket.
    let order = (0..<early).sorted { (sortedTimes[$0], $0) < (sortedTimes[$1], $1) }
    let earlyTimes = order.map { sortedTimes[$0] }
    let earlyItems = order.map { sortedItems[$0] }
    sortedTimes.replaceSubrange(0..<early, with: earlyTimes)
    sortedItems.replaceSubrange(0..<early, with: earlyItems)
  }
  let last = Int(starts[buckets - 2])
  sortedTimes.withUnsafeMutableBufferPointer { times in
    sortedItems.withUnsafeMutableBufferPointer { items in
      var index = 1
      while index < last {
        let time = times[index]
        if times[index &- 1] > time {
          let item = items[index]
          var hole = index
          while hole > 0, times[hole &- 1] > time {
            times[hole] = times[hole &- 1]
            items[hole] = items[hole &- 1]
            hole &-= 1
          }
          times[hole] = time
          items[hole] = item
        }
        index &+= 1
      }
    }
  }
  times = sortedTimes
  items = sortedItems
}
