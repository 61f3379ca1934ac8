/// People in reception who wait for a home, first come first served: permit holders by their grant, relatives and resettled people by their arrival.
///
/// Both come in order of time, so the queue is the merge of two lists.
struct HomeQueue {
  /// When each permit holder was granted, those of the opening stock first, and the next to be housed.
  private let granted: [Double]
  private var nextHolder = 0
  /// When each relative or resettled person entered reception, and the next to be housed.
  private var entered: [Double] = []
  private var nextEntrant = 0
  /// Relatives and resettled people who entered since the books were last closed.
  var joinedFromAbroad = 0.0

  init(granted: [Double], entrants: Int) {
    self.granted = granted
    entered.reserveCapacity(entrants)
  }

  /// How many wait, of so many permit holders granted by now.
  func count(granted holders: Int) -> Int { holders - nextHolder + entered.count - nextEntrant }

  @inline(__always)
  mutating func enter(at time: Double) {
    entered.append(time)
    joinedFromAbroad += 1
  }

  /// Resettled people are counted in reception by the series `resettled`.
  mutating func resettle(at time: Double) { entered.append(time) }

  /// Houses those who joined before a moment, at most so many; returns the sum of their stays, how many they are, and which permit holders.
  ///
  /// `applied` gives the application of each permit holder. Each stay is added to `stays` where that is asked.
  mutating func house(_ most: Int, before end: Double, applied: [Double], stays: inout [Double], keepsStays: Bool) -> (
    days: Double, count: Int, holders: Range<Int>
  ) {
    let firstHolder = nextHolder
    var (holder, entrant, count, days) = (nextHolder, nextEntrant, 0, 0.0)
    let room = min(max(most, 0), granted.count - holder + entered.count - entrant)
    withUnsafeTemporaryAllocation(of: Double.self, capacity: room + 1) { own in
      granted.withUnsafeBufferPointer { granted in
        entered.withUnsafeBufferPointer { entered in
          applied.withUnsafeBufferPointer { applied in
            while count < room {
              let grantedAt = holder < granted.count ? granted[holder] : .infinity
              let enteredAt = entrant < entered.count ? entered[entrant] : .infinity
              let isHolder = grantedAt <= enteredAt
              guard (isHolder ? grantedAt : enteredAt) < end else { break }
              let stay = end - (isHolder ? applied[holder] : enteredAt)
              days += stay
              own[count] = stay
              holder += isHolder ? 1 : 0
              entrant += isHolder ? 0 : 1
              count += 1
            }
          }
        }
      }
      if keepsStays { stays.append(contentsOf: own[..<count]) }
    }
    (nextHolder, nextEntrant) = (holder, entrant)
    return (days, count, firstHolder..<holder)
  }
}
