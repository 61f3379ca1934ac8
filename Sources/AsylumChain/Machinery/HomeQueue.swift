/// People in reception who wait for a home, first come first served: permit holders by their grant, relatives and resettled people by their arrival.
///
/// Both come in order of time, so the queue is the merge of two lists.
///
/// Complexity of giving homes: three halving searches a month, then linear in those housed.
struct HomeQueue {
  /// When each permit holder was granted, those of the opening stock first, and the next to be housed.
  private let granted: [Double]
  private var nextHolder = 0
  /// When each relative or resettled person entered reception, and the next to be housed.
  private var entered: [Double] = []
  private var nextEntrant = 0
  /// Relatives and resettled people who entered since the books were last closed.
  var joinedFromAbroad = 0.0

  /// `granted` is in order of time; `entrants` is the room kept for those who come from abroad.
  init(granted: [Double], entrants: Int) {
    self.granted = granted
    entered.reserveCapacity(entrants)
  }

  /// How many wait, of so many permit holders granted by now.
  func count(granted holders: Int) -> Int { holders - nextHolder + entered.count - nextEntrant }

  /// The same for several, in order of time.
  mutating func enter(at moments: UnsafeBufferPointer<Double>) {
    entered.append(contentsOf: moments)
    joinedFromAbroad += Double(moments.count)
  }

  /// Resettled people are counted in reception by the series `resettled`.
  mutating func resettle(at time: Double) { entered.append(time) }

  /// Houses those who joined before a moment, at most so many; returns the sum of their stays, how many they are, and which permit holders.
  ///
  /// `applied` gives the application of each permit holder. Each stay is added to `stays` where that is asked.
  mutating func house(_ most: Int, before end: Double, applied: [Double], stays: inout DaysList, keepsStays: Bool) -> (
    days: Double, count: Int, holders: Range<Int>
  ) {
    let firstHolder = nextHolder
    let (holders, entrants) = (waiting(granted, from: nextHolder, before: end), waiting(entered, from: nextEntrant, before: end))
    let count = min(max(most, 0), holders + entrants)
    let ofHolders = holders + entrants == count ? holders : self.holders(among: count, holders, entrants)
    nextHolder += ofHolders
    nextEntrant += count - ofHolders
    var days = 0.0
    let kept = stays.extend(by: keepsStays ? count : 0)
    func stay(_ joined: [Double], _ range: Range<Int>, _ position: Int) {
      joined.withUnsafeBufferPointer { all in
        let joined = UnsafeBufferPointer(rebasing: all[range])
        days += joined.days(to: end)
        guard keepsStays else { return }
        for person in joined.indices { kept[position &+ person] = end - joined[person] }
      }
    }
    stay(applied, firstHolder..<nextHolder, 0)
    stay(entered, nextEntrant - (count - ofHolders)..<nextEntrant, ofHolders)
    return (days, count, firstHolder..<nextHolder)
  }

  /// How many of a list in order of time joined before a moment, from a position on.
  private func waiting(_ times: [Double], from first: Int, before end: Double) -> Int {
    var (low, high) = (first, times.count)
    while low < high {
      let middle = (low + high) / 2
      if times[middle] < end { low = middle + 1 } else { high = middle }
    }
    return low - first
  }

  /// How many permit holders are among the first so many who wait; a permit holder goes before an entrant of the same moment.
  private func holders(among count: Int, _ holders: Int, _ entrants: Int) -> Int {
    // The first number of holders with which the next holder comes after the last entrant taken.
    var (low, high) = (max(0, count - entrants), min(count, holders))
    while low < high {
      let middle = (low + high) / 2
      if granted[nextHolder + middle] <= entered[nextEntrant + count - middle - 1] { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
