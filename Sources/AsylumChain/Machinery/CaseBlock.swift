/// Cases that follow each other in a queue: when each is ready, how many days it takes, and its number.
///
/// A block is filled in short loops of their own, apart from the queue, and used again for the next cases.
struct CaseBlock: ~Copyable {
  /// When each case may be begun, in days.
  let ready: UnsafeMutablePointer<Double>
  /// How long each takes an officer, in days.
  let days: UnsafeMutablePointer<Double>
  /// The number of each case, as the list of decisions has it.
  let numbers: UnsafeMutablePointer<Int32>
  /// How many are in it now.
  var count = 0

  /// Room for so many at a time.
  init(capacity: Int) {
    ready = .allocate(capacity: max(capacity, 1))
    days = .allocate(capacity: max(capacity, 1))
    numbers = .allocate(capacity: max(capacity, 1))
  }

  deinit {
    ready.deallocate()
    days.deallocate()
    numbers.deallocate()
  }

  /// Adds a case whose days are given as a uniform number, until `draw` makes them days.
  @inline(__always)
  mutating func add(_ number: Int, ready moment: Double, uniform: Double) {
    (ready[count], days[count], numbers[count]) = (moment, uniform, Int32(truncatingIfNeeded: number))
    count &+= 1
  }

  /// Turns the uniform numbers of all cases into days.
  mutating func draw(_ duration: DurationDraw) { duration.replace(UnsafeMutableBufferPointer(start: days, count: count)) }
}
