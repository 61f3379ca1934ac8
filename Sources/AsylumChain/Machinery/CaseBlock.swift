import Chance

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
  /// Whose draw settles the days of each; not read where cases follow each other.
  private let persons: UnsafeMutablePointer<Int>
  /// How many are in it now.
  var count = 0

  /// Cases that are written in one go.
  private static let lanes = 4

  /// Room for so many at a time.
  init(capacity: Int) {
    let room = max(capacity, 0) + Self.lanes
    ready = .allocate(capacity: room)
    days = .allocate(capacity: room)
    numbers = .allocate(capacity: room)
    persons = .allocate(capacity: room)
  }

  deinit {
    ready.deallocate()
    days.deallocate()
    numbers.deallocate()
    persons.deallocate()
  }

  /// One case for each of those who ask one after another, in the place of all that were in it; nobody is ready before the opening.
  mutating func fill(_ asked: UnsafeBufferPointer<Double>, from first: Int, _ duration: DurationDraw, _ stream: Stream) {
    count = asked.count
    for position in 0..<asked.count {
      ready[position] = max(asked[position], 0)
      numbers[position] = Int32(truncatingIfNeeded: first &+ position)
    }
    duration.fill(UnsafeMutableBufferPointer(start: days, count: count), from: stream, first: first)
  }

  /// Adds one or more cases of one number and moment, of persons who follow each other; `draw` gives them their days.
  ///
  /// A few are always written, and the next come over those too many: how often a loop turns that seldom turns twice is no riddle to the processor.
  @inline(__always)
  mutating func add(_ number: Int, ready moment: Double, person: Int, count added: Int) {
    var first = 0
    repeat {
      for lane in 0..<Self.lanes {
        ready[count &+ first &+ lane] = moment
        numbers[count &+ first &+ lane] = Int32(truncatingIfNeeded: number)
        persons[count &+ first &+ lane] = person &+ first &+ lane
      }
      first &+= Self.lanes
    } while first < added
    count &+= added
  }

  /// Draws the days of all cases.
  mutating func draw(_ duration: DurationDraw, _ stream: Stream) {
    duration.fill(UnsafeMutableBufferPointer(start: days, count: count), from: stream, of: persons)
  }
}
