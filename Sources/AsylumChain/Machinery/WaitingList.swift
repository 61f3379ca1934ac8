/// A line that is left at the front.
struct WaitingList {
  private var all: [Int32]
  /// Place of the one in front; those before it have left.
  private var first = 0

  init(_ members: [Int32] = []) { all = members }

  /// Who still stands in it, first come first.
  var members: ArraySlice<Int32> { all[first...] }
  var count: Int { all.count - first }

  /// Joins at the end.
  mutating func append(_ member: Int32) { all.append(member) }

  /// Puts these behind all others, in their order.
  mutating func append(_ members: UnsafeBufferPointer<Int32>) { all.append(contentsOf: members) }

  /// In order of joining. Those who left are dropped from memory now and then, so a place costs constant time on average.
  mutating func takeFirst(_ most: Int) -> [Int32] {
    let batch = Array(all[first..<min(first + most, all.count)])
    first += batch.count
    if first > 4096, first * 2 > all.count {
      all.removeFirst(first)
      first = 0
    }
    return batch
  }
}
