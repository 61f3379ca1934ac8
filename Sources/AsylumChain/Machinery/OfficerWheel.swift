/// Identical officers who each take the next case of one queue, first come first served; decisions come out in order of time.
///
/// The officer who came free longest ago, or will come free first, takes the next case; so the moments at which officers come free are taken in
/// order, and that order is the order of decisions: nothing has to be sorted afterwards. The moments lie in a wheel of short time buckets with a
/// bit for each bucket in use; most buckets hold one officer or none. Complexity: constant a case.
///
/// The bits of the 64 buckets at hand are kept apart from those in memory: the next officer is then found without waiting for the bucket of the
/// last one, since few come free again so soon. Methods are inlined and none but pointers leaves them, so that a caller's loop can keep
/// everything in registers.
///
/// Source: R. Brown, "Calendar queues: a fast O(1) priority queue implementation for the simulation event set problem", Comm. ACM 31 (1988).
struct OfficerWheel<Size: WheelSize>: ~Copyable {
  /// An officer at work: free at a moment, after which case, and the next officer in the bucket.
  private struct Work {
    var until: Double
    var item: Int32
    var next: Int32
  }

  /// In the place of an officer: nobody. No officer has this number.
  private static var none: Int32 { Int32(truncatingIfNeeded: Size.Number.max) }
  private static var mask: Int { Size.buckets - 1 }
  private static var wordMask: Int { Size.buckets / 64 - 1 }

  /// Days from the opening date to the end of the run; no decision later counts.
  private let horizon: Double
  /// One officer needs no wheel.
  private let isAlone: Bool
  /// Buckets a day.
  private let perDay: Double
  /// What each officer is at, by number.
  private let works: UnsafeMutablePointer<Work>
  /// Officers by number, in as few bytes as there are, so that the wheel fits the cache.
  private let heads: UnsafeMutablePointer<Size.Number>
  /// A bit for each bucket that is not empty, 64 to a word.
  private let inUse: UnsafeMutablePointer<UInt64>
  /// The 64 buckets at hand, counted from the opening on without turning back, and those of them in use; their bits in memory are for later turns.
  private var word = 0
  private var bits: UInt64 = 0
  /// Officers who have had no case yet, and officers in the wheel.
  private var fresh: Int
  private var pending = 0
  /// The officer taken by `begin`, to be put to work.
  private var taken: Int32 = 0

  /// Decisions in order of time: the moment and the case, up to the horizon.
  private let times: UnsafeMutablePointer<Double>
  /// The case of each decision.
  private let items: UnsafeMutablePointer<Int32>
  private var decided = 0

  /// Room for as many cases as will be begun. `meanHandling`, in days, sets the width of a bucket: speed only, no outcome.
  init(officers: Int, meanHandling: Double, horizon: Double, cases: Int) {
    self.horizon = horizon
    isAlone = officers == 1
    let decisionsPerDay = Double(officers) / max(meanHandling, 1e-6)
    perDay = min(max(Size.bucketsPerDecision * decisionsPerDay, 0.0625), 1e9)
    works = .allocate(capacity: officers)
    heads = .allocate(capacity: Size.buckets)
    inUse = .allocate(capacity: Size.buckets / 64)
    times = .allocate(capacity: max(cases, 1))
    items = .allocate(capacity: max(cases, 1))
    heads.initialize(repeating: .max, count: Size.buckets)
    inUse.initialize(repeating: 0, count: Size.buckets / 64)
    works.initialize(repeating: Work(until: 0, item: 0, next: Self.none), count: officers)
    fresh = officers
  }

  deinit {
    works.deallocate()
    heads.deallocate()
    inUse.deallocate()
    times.deallocate()
    items.deallocate()
  }

  /// The moment at which work on a case begins that arrives now: at once, or when an officer comes free; the horizon where none does before it.
  @inline(__always)
  mutating func begin(arrival: Double) -> Double {
    if fresh > 0 {
      fresh -= 1
      taken = Int32(truncatingIfNeeded: fresh)
      return arrival
    }
    if pending == 0 { return horizon }
    return max(arrival, takeFirst())
  }

  /// Puts the officer just taken to work on a case. One who is done at the horizon or later stays at work to the end.
  @inline(__always)
  mutating func work(on item: Int32, until done: Double) {
    guard done < horizon else { return }
    pending &+= 1
    if isAlone {
      works[0] = Work(until: done, item: item, next: Self.none)
      return
    }
    let turn = (done * perDay).nearestWhole
    let bucket = turn & Self.mask
    works[Int(taken)] = Work(until: done, item: item, next: Int32(truncatingIfNeeded: heads[bucket]))
    heads[bucket] = Size.Number(truncatingIfNeeded: taken)
    if turn &>> 6 == word { bits |= Self.bit(of: turn) } else { Self.set(turn, of: turn &>> 6, inUse) }
  }

  /// The same as `begin` and `work` for each case of a block.
  @inline(never)
  mutating func serve(_ block: borrowing CaseBlock) {
    var position = 0
    while position < block.count, isAlone || fresh > 0 {
      work(on: block.numbers[position], until: begin(arrival: block.ready[position]) + block.days[position])
      position &+= 1
    }
    serveAtWork(block, from: position)
  }

  /// The same from a case on, where each officer has had a case: one short loop that keeps all in registers.
  @inline(__always)
  private mutating func serveAtWork(_ block: borrowing CaseBlock, from first: Int) {
    let (works, heads, inUse, times, items, perDay, horizon) = (works, heads, inUse, times, items, perDay, horizon)
    let (ready, days, numbers) = (block.ready, block.days, block.numbers)
    var (word, bits, decided, pending, position) = (word, bits, decided, pending, first)
    while position < block.count, pending > 0 {
      while bits == 0 {
        word &+= 1
        bits = inUse[word & Self.wordMask]
        inUse[word & Self.wordMask] = 0
      }
      let turn = word &<< 6 | bits.trailingZeroBitCount
      bits &= bits &- 1
      var slot = Int(heads[turn & Self.mask])
      var free = works[slot]
      if free.next == Self.none, (free.until * perDay).nearestWhole == turn {
        heads[turn & Self.mask] = .max
      } else {
        let first = Self.takeFirst(of: turn, works, heads, perDay)
        if first == Self.none {
          Self.set(turn, of: word, inUse)
          continue
        }
        slot = Int(first)
        if heads[turn & Self.mask] != .max { bits |= Self.bit(of: turn) }
        free = works[slot]
      }
      (times[decided], items[decided]) = (free.until, free.item)
      decided &+= 1
      let done = max(ready[position], free.until) + days[position]
      if done >= horizon { pending &-= 1 }
      if done < horizon {
        let turn = (done * perDay).nearestWhole
        works[slot] = Work(until: done, item: numbers[position], next: Int32(truncatingIfNeeded: heads[turn & Self.mask]))
        heads[turn & Self.mask] = Size.Number(truncatingIfNeeded: slot)
        if turn &>> 6 == word { bits |= Self.bit(of: turn) } else { Self.set(turn, of: turn &>> 6, inUse) }
      }
      position &+= 1
    }
    (self.word, self.bits, self.decided, self.pending) = (word, bits, decided, pending)
  }

  /// Lets everyone finish who does so before the horizon.
  mutating func finish() { while pending > 0 { _ = takeFirst() } }

  /// All decisions so far, in order of time; valid as long as the wheel.
  var decisions: (times: UnsafeBufferPointer<Double>, items: UnsafeBufferPointer<Int32>) {
    (UnsafeBufferPointer(start: times, count: decided), UnsafeBufferPointer(start: items, count: decided))
  }

  /// Takes the officer who comes free first, and notes the decision. At least one must be in the wheel.
  @inline(__always)
  private mutating func takeFirst() -> Double {
    if isAlone { return note(works[0], 0) }
    while true {
      while bits == 0 {
        word &+= 1
        bits = inUse[word & Self.wordMask]
        inUse[word & Self.wordMask] = 0
      }
      let turn = word &<< 6 | bits.trailingZeroBitCount
      bits &= bits &- 1
      let bucket = turn & Self.mask
      let head = heads[bucket]
      let only = works[Int(head)]
      if only.next == Self.none, (only.until * perDay).nearestWhole == turn {
        heads[bucket] = .max
        return note(only, Int32(truncatingIfNeeded: head))
      }
      let first = Self.takeFirst(of: turn, works, heads, perDay)
      guard first != Self.none else {
        // All belong to later turns.
        Self.set(turn, of: word, inUse)
        continue
      }
      if heads[bucket] != .max { bits |= Self.bit(of: turn) }
      return note(works[Int(first)], first)
    }
  }

  /// The bit of a bucket in its word.
  @inline(__always)
  private static func bit(of turn: Int) -> UInt64 { 1 &<< UInt64(turn & 63) }

  /// Marks a bucket as in use, in the word in memory.
  // NB: Written out, since `|=` through a pointer of a type that cannot be copied breaks the compiler where threads are watched.
  @inline(__always)
  private static func set(_ turn: Int, of word: Int, _ inUse: UnsafeMutablePointer<UInt64>) {
    inUse[word & wordMask] = inUse[word & wordMask] | bit(of: turn)
  }

  /// Writes the decision into the list and frees its officer.
  @inline(__always)
  private mutating func note(_ work: Work, _ slot: Int32) -> Double {
    taken = slot
    pending &-= 1
    times[decided] = work.until
    items[decided] = work.item
    decided &+= 1
    return work.until
  }

  /// Takes the first of several out of a bucket, among those of this turn of the wheel; equal moments by case. Nobody where all belong to later
  /// turns.
  @inline(never)
  private static func takeFirst(of turn: Int, _ works: UnsafeMutablePointer<Work>, _ heads: UnsafeMutablePointer<Size.Number>, _ perDay: Double)
    -> Int32
  {
    let bucket = turn & mask
    var best = none
    var beforeBest = none
    var before = none
    var slot = Int32(truncatingIfNeeded: heads[bucket])
    while slot != none {
      let work = works[Int(slot)]
      if (work.until * perDay).nearestWhole == turn {
        let isFirst = best == none || work.until < works[Int(best)].until || work.until == works[Int(best)].until && work.item < works[Int(best)].item
        if isFirst { (best, beforeBest) = (slot, before) }
      }
      (before, slot) = (slot, work.next)
    }
    guard best != none else { return none }
    let next = works[Int(best)].next
    if beforeBest == none { heads[bucket] = Size.Number(truncatingIfNeeded: next) } else { works[Int(beforeBest)].next = next }
    return best
  }
}

/// How many buckets a wheel has: a power of two, fixed when the program is built, so that finding a bucket is one instruction.
protocol WheelSize {
  /// Numbers officers.
  associatedtype Number: FixedWidthInteger & UnsignedInteger
  /// Buckets of one turn of the wheel, a power of two.
  static var buckets: Int { get }
  /// Buckets in the mean time between two decisions.
  static var bucketsPerDecision: Double { get }
}

/// For up to 255 officers the wheel turns in four times the mean handling time or more.
enum FewOfficers: WheelSize {
  typealias Number = UInt8
  static var buckets: Int { 1 << 14 }
  static var bucketsPerDecision: Double { 12 }
}

/// The same for up to 2,048, in a wheel that stays in the nearer caches.
enum ManyOfficers: WheelSize {
  typealias Number = UInt16
  static var buckets: Int { 1 << 16 }
  static var bucketsPerDecision: Double { 8 }
}

/// The same for up to 16,000; more are slower, not wrong.
enum MostOfficers: WheelSize {
  typealias Number = UInt32
  static var buckets: Int { 1 << 19 }
  static var bucketsPerDecision: Double { 8 }
}
