import Synchronization

/// A value that is made when it is first asked for, and kept. A class, since all who ask share it.
final class Once<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// Who asks while it is being made waits for it.
  var value: Value {
    kept.withLock { known in
      if let known { return known }
      let made = make()
      known = made
      return made
    }
  }
}
