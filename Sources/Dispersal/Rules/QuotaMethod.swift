import HeapModule

/// Balinski and Young's quota method, without giving the places one by one.
///
/// Step by step, the next place goes by Jefferson's claims among those below their upper quota of the places given so far. So claim k of a claimant
/// opens at one step, the first at which its upper quota reaches k, and of the open claims the greatest gets the place. Claims never lapse; so those
/// that have a place in the end are the best set of which, for every step, no more open from that step on than there are steps left: taken from the
/// last step back, whenever one too many has opened, the least of them goes. All claims that ever open are at most one a claimant more than the
/// places, so few go.
///
/// Sources: M. Balinski, H. Young, "The quota method of apportionment", Am. Math. Monthly 82 (1975); for work with moments of release and one
/// deadline as a matroid, E. Lawler, "Combinatorial Optimization: Networks and Matroids" (1976), chapter 7.
struct QuotaMethod {
  private let total: Int
  /// Zero or more, one a claimant.
  private let keys: [Int]
  private let sum: Int
  /// Whether a tie had to be broken, in favour of who comes first in the list; without one the order does not matter.
  private(set) var hadTie = false
  /// Upper quotas at the start; claims are taken away from them until they add up to the total.
  private(set) var places: [Int]
  /// The step at which the last claim of each that is left opens.
  private var opensAt: [Int]

  /// Complexity: places + claimants × log claimants. Keys and total within the limits of `ApportionmentRule`.
  init(_ total: Int, keys: [Int]) {
    self.total = total
    self.keys = keys
    sum = keys.reduce(0, +)
    places = keys.map { [sum] key in
      let (whole, rest) = sum.dividingFullWidth(key.multipliedFullWidth(by: total))
      return rest > 0 ? whole + 1 : whole
    }
    opensAt = []
    guard total > 0 else { return }
    opensAt = keys.indices.map { opening(of: $0, claim: places[$0]) }
    // From the last step back to the second; at the first step all claims are open, and what is still too many goes at once.
    let openings = countOpenings()
    var open = 0
    openings.withUnsafeBufferPointer { openings in
      var step = total
      while step > 1 {
        open &+= Int(openings[step])
        while open > total &- step &+ 1 {
          dropLeast(from: step)
          open &-= 1
        }
        step &-= 1
      }
    }
    dropLeast(places.reduce(0, +) - total)
  }

  /// How many claims open at each step; the place of the first step is 1.
  private func countOpenings() -> [Int32] {
    var counts = [Int32](repeating: 0, count: total + 2)
    counts.withUnsafeMutableBufferPointer { counts in
      for claimant in keys.indices where keys[claimant] > 0 {
        let distance = Double(sum) / Double(keys[claimant])
        for claim in 0..<places[claimant] {
          let moment = Double(claim) * distance
          // The next whole number, as the nearest to half a step later; close to a whole number the division is done exactly.
          var step = Int(truncatingIfNeeded: (moment + 0.5 + 0x1p52).bitPattern &- (0x1p52).bitPattern)
          if abs(Double(step) - moment - 0.5) > 0.5 - 1e-6 { step = opening(of: claimant, claim: claim &+ 1) }
          counts[step] &+= 1
        }
      }
    }
    return counts
  }

  /// The first step at which the upper quota of a claimant reaches its claim, counted from 1; 0 for no claim.
  private func opening(of claimant: Int, claim: Int) -> Int {
    guard claim > 0 else { return 0 }
    return keys[claimant].dividingFullWidth((claim - 1).multipliedFullWidth(by: sum)).quotient + 1
  }

  /// Takes away the least of the last claims that open at a step or later. Complexity: claimants.
  private mutating func dropLeast(from step: Int) {
    var least = -1
    for claimant in keys.indices where opensAt[claimant] >= step {
      guard least >= 0 else {
        least = claimant
        continue
      }
      let (one, other) = (Self.product(keys[claimant], places[least]), Self.product(keys[least], places[claimant]))
      if one == other { hadTie = true }
      // Of equal claims the one that comes last in the list goes.
      if one <= other { least = claimant }
    }
    drop(least)
  }

  /// Takes away the least of all claims, so many times. Complexity: claimants, plus the count × log claimants.
  private mutating func dropLeast(_ count: Int) {
    var heap = Heap(keys.indices.filter { places[$0] > 0 }.map { LastClaim(key: keys[$0], claim: places[$0], claimant: $0) })
    for _ in 0..<count {
      guard let least = heap.popMin() else { return }
      if let next = heap.min, Self.product(least.key, next.claim) == Self.product(next.key, least.claim) { hadTie = true }
      drop(least.claimant)
      if places[least.claimant] > 0 { heap.insert(LastClaim(key: least.key, claim: places[least.claimant], claimant: least.claimant)) }
    }
  }

  /// Takes away the last claim of one claimant; the one before it is then its last.
  private mutating func drop(_ claimant: Int) {
    places[claimant] -= 1
    opensAt[claimant] = opening(of: claimant, claim: places[claimant])
  }

  /// A key times a number of places; within the limits of both it needs all 64 bits.
  private static func product(_ key: Int, _ claim: Int) -> UInt64 { UInt64(key) &* UInt64(claim) }

  /// The last claim of a claimant, the least first; of equal ones the one that comes last in the list.
  private struct LastClaim: Comparable {
    let key: Int
    let claim: Int
    /// Its position in the list.
    let claimant: Int

    static func < (left: LastClaim, right: LastClaim) -> Bool {
      let (one, other) = (QuotaMethod.product(left.key, right.claim), QuotaMethod.product(right.key, left.claim))
      return one != other ? one < other : left.claimant > right.claimant
    }
  }
}
