/// Identical officers who each take the next case of one queue, first come first served; decisions come out in order of time.
///
/// Officers at work sit in a wheel of short time buckets by the moment at which they come free, so the next to come free is found by turning the
/// wheel, and nothing has to be sorted afterwards. Complexity: constant a case where handling times are short against the wheel's turn.
///
/// Source: R. Brown, "Calendar queues: a fast O(1) priority queue implementation for the simulation event set problem", Comm. ACM 31 (1988).
struct OfficerWheel: ~Copyable {
  /// An officer at work: free at a moment, after which case, and the next officer in the bucket (-1 for none).
  private struct Work {
    var until: Double
    var item: Int32
    var next: Int32
  }

  private static let buckets = 4096

  private let horizon: Double
  private let perDay: Double
  private let works: UnsafeMutablePointer<Work>
  private let heads: UnsafeMutablePointer<Int32>
  /// The open bucket, in order of time; `opened..<filled` is still to come.
  private let open: UnsafeMutablePointer<Work>
  private var opened = 0
  private var filled = 0
  private var turn = -1
  private var free: Int32 = 0
  private var idle: Int
  private let officers: Int

  /// Decisions in order of time: the moment and the case, up to the horizon.
  private(set) var times: [Double] = []
  private(set) var items: [Int32] = []

  init(officers: Int, meanHandling: Double, horizon: Double, expected: Int) {
    self.horizon = horizon
    self.officers = officers
    // About two decisions a bucket.
    perDay = min(max(Double(officers) / max(meanHandling, 1e-6) / 2, 1 / 32), 4096)
    works = .allocate(capacity: officers)
    heads = .allocate(capacity: Self.buckets)
    open = .allocate(capacity: officers)
    heads.initialize(repeating: -1, count: Self.buckets)
    for officer in 0..<officers {
      (works + officer).initialize(to: Work(until: 0, item: 0, next: officer + 1 < officers ? Int32(officer + 1) : -1))
    }
    open.initialize(repeating: Work(until: 0, item: 0, next: -1), count: officers)
    idle = officers
    times.reserveCapacity(expected)
    items.reserveCapacity(expected)
  }

  deinit {
    works.deallocate()
    heads.deallocate()
    open.deallocate()
  }

  /// The moment at which work on a case begins that arrives now: at once, or when an officer comes free; the horizon where none does before it.
  @inline(__always)
  mutating func begin(arrival: Double) -> Double {
    release(until: arrival)
    if idle > 0 { return arrival }
    while opened == filled {
      if Double(turn) > horizon * perDay { return horizon }
      openNext()
    }
    let moment = open[opened].until
    releaseOne()
    return moment
  }

  /// Puts an officer to work on a case. One who is done at the horizon or later stays at work to the end.
  @inline(__always)
  mutating func work(on item: Int32, until done: Double) {
    idle -= 1
    guard done < horizon else { return }
    let bucket = Int(done * perDay)
    if bucket == turn {
      insert(Work(until: done, item: item, next: -1))
      return
    }
    let slot = free
    free = works[Int(slot)].next
    let head = bucket & (Self.buckets - 1)
    works[Int(slot)] = Work(until: done, item: item, next: heads[head])
    heads[head] = slot
  }

  /// Lets everyone finish who does so before the horizon.
  mutating func finish() { release(until: horizon) }

  @inline(__always)
  private mutating func release(until moment: Double) {
    while true {
      while opened < filled {
        if open[opened].until > moment { return }
        releaseOne()
      }
      if Double(turn + 1) > moment * perDay { return }
      openNext()
    }
  }

  @inline(__always)
  private mutating func releaseOne() {
    times.append(open[opened].until)
    items.append(open[opened].item)
    opened += 1
    idle += 1
  }

  /// Turns the wheel by one bucket and puts those who come free in it in order.
  private mutating func openNext() {
    turn += 1
    opened = 0
    filled = 0
    let head = turn & (Self.buckets - 1)
    var slot = heads[head]
    var later: Int32 = -1
    while slot >= 0 {
      let work = works[Int(slot)]
      if Int(work.until * perDay) == turn {
        insert(work)
        works[Int(slot)].next = free
        free = slot
      } else {
        // Free in a later turn of the wheel.
        works[Int(slot)].next = later
        later = slot
      }
      slot = work.next
    }
    heads[head] = later
  }

  /// Into the open bucket by time; equal moments by case, so that the order does not depend on the wheel.
  @inline(__always)
  private mutating func insert(_ work: Work) {
    if filled == officers { makeRoom() }
    var place = filled
    while place > opened, open[place - 1].until > work.until || open[place - 1].until == work.until && open[place - 1].item > work.item {
      open[place] = open[place - 1]
      place -= 1
    }
    open[place] = work
    filled += 1
  }

  /// Moves those still to come to the front; never more than there are officers.
  private mutating func makeRoom() {
    let rest = filled - opened
    for place in 0..<rest { open[place] = open[opened + place] }
    opened = 0
    filled = rest
  }
}
