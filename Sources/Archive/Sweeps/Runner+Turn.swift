import Assessments
import Synchronization

/// Lets one piece of work at a time do something.
private final class Turn: Sendable {
  private let own = Mutex(())

  func take(_ work: () -> Void) { own.withLock { _ in work() } }
}

extension Runner {
  /// The same, whose pieces can add to what they share one at a time.
  var inTurn: Runner {
    var runner = self
    let turn = Turn()
    runner.alone = { turn.take($0) }
    return runner
  }
}
