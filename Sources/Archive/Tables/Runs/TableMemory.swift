import Dossiers
import Synchronization

/// What one command has read of the dossiers and runs of a table. A class, since closures share it.
final class TableMemory: Sendable {
  let dossiers = Kept<Dossier?>()
  let readings = Kept<AmendedDossier.Reading>()
  let answers = Kept<ConcludedVersion>()

  /// Values by name, each made once.
  final class Kept<Value: Sendable>: Sendable {
    private let values = Mutex<[String: Value]>([:])

    func value(of name: String, _ make: () throws -> Value) rethrows -> Value {
      if let known = values.withLock({ $0[name] }) { return known }
      let made = try make()
      values.withLock { $0[name] = made }
      return made
    }
  }
}
