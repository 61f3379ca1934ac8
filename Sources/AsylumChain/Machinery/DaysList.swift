/// Days one after another, in memory that is not written before it is asked for: a list that grows by many at once.
struct DaysList: ~Copyable {
  private var all: UnsafeMutablePointer<Double>
  private var room: Int
  /// How many there are.
  private(set) var count = 0

  /// Room for so many; more are taken in too, at the cost of a copy.
  init(room: Int) {
    self.room = max(room, 1)
    all = .allocate(capacity: self.room)
  }

  deinit { all.deallocate() }

  /// All of them, valid until the next is added.
  var values: UnsafeBufferPointer<Double> { UnsafeBufferPointer(start: all, count: count) }

  /// Adds one number of days at the end.
  mutating func append(_ days: Double) { extend(by: 1)[0] = days }

  /// So many more at the end, which the caller writes at once.
  mutating func extend(by more: Int) -> UnsafeMutableBufferPointer<Double> {
    if count &+ more > room { grow(to: max(count &+ more, 2 &* room)) }
    count &+= more
    return UnsafeMutableBufferPointer(start: all + (count &- more), count: more)
  }

  /// Drops all but the first so many.
  mutating func shorten(to fewer: Int) { count = min(count, max(fewer, 0)) }

  /// Makes room for more, with all that is in it.
  private mutating func grow(to larger: Int) {
    let moved = UnsafeMutablePointer<Double>.allocate(capacity: larger)
    moved.update(from: all, count: count)
    all.deallocate()
    (all, room) = (moved, larger)
  }
}
