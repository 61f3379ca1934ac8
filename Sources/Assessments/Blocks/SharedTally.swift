import Synchronization

/// A tally of one variant that several threads add to: it comes to the same in any order.
final class SharedTally: Sendable {
  private let own: Mutex<VariantTally>

  init(months: Int) { own = Mutex(VariantTally(months: months)) }

  func add(_ record: FutureRecord, beside baseline: FutureRecord, run: Int) {
    own.withLock { $0.add(record, beside: baseline, run: run) }
  }

  var tally: VariantTally { own.withLock { $0 } }
}
