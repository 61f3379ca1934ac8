/// Relatives on their way, by the month in which they arrive.
///
/// Each month is a list linked through the travellers, so adding one is constant and moves nobody.
struct Journeys: ~Copyable {
  /// When each traveller arrives, and who was added to the same month before; -1 for nobody.
  private let arrival: UnsafeMutablePointer<Double>
  private let before: UnsafeMutablePointer<Int32>
  /// The last traveller added to each month, and how many there are.
  private var last: [Int32]
  private var counts: [Int]

  init(travellers: Int, months: Int) {
    arrival = .allocate(capacity: max(travellers, 1))
    before = .allocate(capacity: max(travellers, 1))
    last = [Int32](repeating: -1, count: months)
    counts = [Int](repeating: 0, count: months)
  }

  deinit {
    arrival.deallocate()
    before.deallocate()
  }

  /// Adds one who arrives at a time within a month.
  @inline(__always)
  mutating func add(_ traveller: Int, arriving time: Double, month: Int) {
    arrival[traveller] = time
    before[traveller] = last[month]
    last[month] = Int32(truncatingIfNeeded: traveller)
    counts[month] += 1
  }

  /// Those who arrive in a month, in order of time; at the same moment, in the order in which they left.
  func arriving(_ month: Int, from start: Double, to end: Double) -> (times: [Double], travellers: [Int32]) {
    let count = counts[month]
    var times = [Double](repeating: 0, count: count)
    var travellers = [Int32](repeating: 0, count: count)
    var traveller = last[month]
    for position in stride(from: count - 1, through: 0, by: -1) {
      travellers[position] = traveller
      times[position] = arrival[Int(traveller)]
      traveller = before[Int(traveller)]
    }
    sortByTime(&times, &travellers, from: start, to: end)
    return (times, travellers)
  }
}
