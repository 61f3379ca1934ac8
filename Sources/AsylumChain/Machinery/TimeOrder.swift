/// Puts moments in order, keeping what belongs to them beside them; equal moments keep their order.
///
/// Moments from `end` on never matter, so they come last in no order. Buckets, then insertion. Complexity: linear where moments are spread
/// between `start` and `end`.
func sortByTime(_ times: inout [Double], _ items: inout [Int32], from start: Double, to end: Double) {
  let count = times.count
  guard count > 1, !isInOrder(times) else { return }
  // One bucket for all moments before the start, one for all after the end; about one moment in each of the others.
  let inner = min(max(count, 1), 1 << 24)
  let buckets = inner + 2
  let perDay = Double(inner) / max(end - start, 1)
  // At the bounds first, so that no jump depends on the moment.
  func bucket(_ time: Double) -> Int {
    let position = (min(max(time, start), end) * perDay - start * perDay).nearestWhole
    return time < start ? 0 : time >= end ? buckets &- 1 : min(position &+ 1, inner)
  }
  var starts = [Int32](repeating: 0, count: buckets + 1)
  // Every place is written below, once.
  var sortedTimes = [Double](unsafeUninitializedCapacity: count) { $1 = count }
  var sortedItems = [Int32](unsafeUninitializedCapacity: count) { $1 = count }
  times.withUnsafeBufferPointer { times in
    items.withUnsafeBufferPointer { items in
      starts.withUnsafeMutableBufferPointer { starts in
        for index in 0..<count { starts[bucket(times[index]) &+ 1] &+= 1 }
        for index in 1...buckets { starts[index] &+= starts[index &- 1] }
        sortedTimes.withUnsafeMutableBufferPointer { sortedTimes in
          sortedItems.withUnsafeMutableBufferPointer { sortedItems in
            for index in 0..<count {
              let slot = bucket(times[index])
              let position = Int(starts[slot])
              sortedTimes[position] = times[index]
              sortedItems[position] = items[index]
              starts[slot] &+= 1
            }
          }
        }
      }
    }
  }
  sortEarly(&sortedTimes, &sortedItems, count: Int(starts[0]))
  insert(&sortedTimes, &sortedItems, before: Int(starts[buckets - 2]))
  times = sortedTimes
  items = sortedItems
}

/// Whether no moment is earlier than the one before it.
private func isInOrder(_ times: [Double]) -> Bool {
  times.withUnsafeBufferPointer { times in
    for index in 1..<times.count where times[index &- 1] > times[index] { return false }
    return true
  }
}

/// Sorts the first so many where they are many: the people of the opening stocks share one bucket.
private func sortEarly(_ times: inout [Double], _ items: inout [Int32], count early: Int) {
  guard early > 64 else { return }
  let order = (0..<early).sorted { (times[$0], $0) < (times[$1], $1) }
  let earlyTimes = order.map { times[$0] }
  let earlyItems = order.map { items[$0] }
  times.replaceSubrange(0..<early, with: earlyTimes)
  items.replaceSubrange(0..<early, with: earlyItems)
}

/// Insertion over what comes before a place; fast where little is out of order.
private func insert(_ times: inout [Double], _ items: inout [Int32], before last: Int) {
  times.withUnsafeMutableBufferPointer { times in
    items.withUnsafeMutableBufferPointer { items in
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
}
