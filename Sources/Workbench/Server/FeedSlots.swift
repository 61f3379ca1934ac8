import Synchronization

/// How many feeds go on at once, in all and for one machine: who keeps pages open for hours may not keep the others out.
final class FeedSlots: Sendable {
  /// A place for one feed, free again when it ends.
  final class Slot: Sendable {
    private let slots: FeedSlots
    private let machine: String
    private let isTaken = Mutex(true)

    fileprivate init(_ slots: FeedSlots, _ machine: String) { (self.slots, self.machine) = (slots, machine) }

    deinit { free() }

    func free() {
      let wasTaken = isTaken.withLock { taken in
        defer { taken = false }
        return taken
      }
      if wasTaken { slots.free(machine) }
    }
  }

  private let most: Int
  /// Most of one machine, behind which a whole table may sit.
  private let each: Int
  private let taken = Mutex<[String: Int]>([:])

  init(_ most: Int, each: Int) { (self.most, self.each) = (most, each) }

  /// A place; `nil` where all are taken, or all that one machine may have.
  func slot(for machine: String) -> Slot? {
    let isFree = taken.withLock { taken in
      guard taken.values.reduce(0, +) < most, taken[machine, default: 0] < each else { return false }
      taken[machine, default: 0] += 1
      return true
    }
    return isFree ? Slot(self, machine) : nil
  }

  private func free(_ machine: String) {
    taken.withLock { taken in
      let left = taken[machine, default: 1] - 1
      taken[machine] = left > 0 ? left : nil
    }
  }
}
