/// Relatives in order of the moment from which no waiting period holds them, where families wait until moments that follow each other.
///
/// Those whom the wait still holds when they are accepted then stand in the order of their families, and the others, who are late, in that of their
/// acceptance: two lists in order, to be merged. Relatives of one moment keep the order of acceptance, so the outcome is that of `sortByTime`.
struct WaitOrder {
  /// Accepted relatives in order of the decision: the moment, and the family.
  let acceptedAt: UnsafeBufferPointer<Double>
  /// The family of each of them.
  let families: UnsafeBufferPointer<Int32>
  /// Until when each family waits; minus infinity for one that does not.
  let waitEnds: UnsafeBufferPointer<Double>
  /// Who is eligible from here on is left out.
  let horizon: Double

  /// Relatives who are written in one go; the next come over those too many.
  private static let lanes = 4

  /// Whether each wait ends after those of the families before it; only then `merge` may be asked.
  var isRising: Bool {
    var last = -Double.infinity
    for end in waitEnds where end > -.infinity {
      guard end > last, end < .infinity else { return false }
      last = end
    }
    return true
  }

  /// From when each relative is eligible, and his family, or his place in the order of acceptance where that is asked. Complexity: linear.
  func merge(asksWho: Bool) -> (moments: [Double], relatives: [Int32]) {
    var held = [Int32](repeating: 0, count: waitEnds.count)
    let late = part(&held)
    let places = asksWho ? placesOfHeld(held, late: late.count) : []
    let room = acceptedAt.count + Self.lanes
    var (moments, relatives) = ([Double](unsafeUninitializedCapacity: room) { $1 = room }, [Int32](unsafeUninitializedCapacity: room) { $1 = room })
    let count = moments.withUnsafeMutableBufferPointer { moments in
      relatives.withUnsafeMutableBufferPointer { relatives in
        held.withUnsafeBufferPointer { held in
          late.withUnsafeBufferPointer { late in
            places.withUnsafeBufferPointer { write(held, late, asksWho ? $0 : nil, moments, relatives) }
          }
        }
      }
    }
    moments.removeLast(room - count)
    relatives.removeLast(room - count)
    return (moments, relatives)
  }

  /// Counts the held of each family; returns the others.
  private func part(_ held: inout [Int32]) -> [Int32] {
    let waitEnds = waitEnds
    return held.withUnsafeMutableBufferPointer { held in
      [Int32](unsafeUninitializedCapacity: acceptedAt.count + 1) { late, count in
        for index in acceptedAt.indices {
          let family = Int(families[index])
          let isHeld = acceptedAt[index] < waitEnds[family]
          // Written at the next free place, which moves on only for those who are late.
          late[count] = Int32(truncatingIfNeeded: index)
          count &+= isHeld ? 0 : 1
          held[family] &+= isHeld ? 1 : 0
        }
      }
    }
  }

  /// The places of the held in the order of acceptance, family by family.
  private func placesOfHeld(_ held: [Int32], late: Int) -> [Int32] {
    var starts = held
    var sum: Int32 = 0
    for family in held.indices {
      starts[family] = sum
      sum &+= held[family]
    }
    return [Int32](unsafeUninitializedCapacity: acceptedAt.count - late) { places, count in
      count = acceptedAt.count - late
      for index in acceptedAt.indices {
        let family = Int(families[index])
        guard acceptedAt[index] < waitEnds[family] else { continue }
        places[Int(starts[family])] = Int32(truncatingIfNeeded: index)
        starts[family] &+= 1
      }
    }
  }

  /// Writes both lists as one; returns how many are eligible before the horizon. `places` are those of the held, where they are asked.
  private func write(
    _ held: UnsafeBufferPointer<Int32>, _ late: UnsafeBufferPointer<Int32>, _ places: UnsafeBufferPointer<Int32>?,
    _ moments: UnsafeMutableBufferPointer<Double>, _ relatives: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    var (next, nextLate, nextHeld) = (0, 0, 0)
    func writeLate(before moment: Double) {
      while nextLate < late.count, acceptedAt[Int(late[nextLate])] < moment {
        let relative = late[nextLate]
        (moments[next], relatives[next]) = (acceptedAt[Int(relative)], places == nil ? families[Int(relative)] : relative)
        (next, nextLate) = (next &+ 1, nextLate &+ 1)
      }
    }
    for family in held.indices where held[family] > 0 {
      let (count, moment) = (Int(held[family]), waitEnds[family])
      guard moment < horizon else { break }
      writeLate(before: moment)
      var first = 0
      repeat {
        for lane in 0..<Self.lanes { moments[next &+ first &+ lane] = moment }
        for lane in 0..<Self.lanes { relatives[next &+ first &+ lane] = Int32(truncatingIfNeeded: family) }
        first &+= Self.lanes
      } while first < count
      if let places { for offset in 0..<count { relatives[next &+ offset] = places[nextHeld &+ offset] } }
      (next, nextHeld) = (next &+ count, nextHeld &+ count)
    }
    writeLate(before: horizon)
    return next
  }
}
