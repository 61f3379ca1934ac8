/// Permit holders and relatives in reception who wait for a home, first come first served.
struct HomeQueue {
  enum Entry {
    /// A permit holder, by place in the list of grants.
    case sponsor(Int32)
    case relative(Int32, arrived: Double)
    case resettled(arrived: Double)
  }

  private var entries: [Entry] = []
  private var first = 0
  /// Relatives who entered reception since the books were last closed.
  var joinedFromAbroad = 0.0

  init(capacity: Int) { entries.reserveCapacity(capacity) }

  var count: Int { entries.count - first }

  mutating func append(sponsor: Int32) { entries.append(.sponsor(sponsor)) }

  mutating func append(relative: Int32, at time: Double) {
    entries.append(.relative(relative, arrived: time))
    joinedFromAbroad += 1
  }

  /// Resettled people are counted in reception by the series `resettled`.
  mutating func append(resettledAt time: Double) { entries.append(.resettled(arrived: time)) }

  mutating func popFirst() -> Entry? {
    guard first < entries.count else { return nil }
    first += 1
    return entries[first - 1]
  }
}
