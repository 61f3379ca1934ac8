import AsylumChain
import Synchronization

/// When relatives come under today's law in the first futures, remembered for all that is compared with it: 4 bytes a relative and 16 a family.
///
/// A class, since sweeps of one run share it. Of one dossier, seed and scenarios; nobody checks that.
public final class BaselineArrivals: Sendable {
  /// Futures from here on are not remembered.
  public let limit: Int
  private let known = Mutex<[Int: UnheldArrivals]>([:])

  public init(limit: Int) { self.limit = limit }

  /// Those of a future, worked out where they are not remembered; `nil` where nothing is remembered of it, or nothing comes of working it out.
  func of(_ future: Int, make: () -> UnheldArrivals?) -> UnheldArrivals? {
    guard future < limit else { return nil }
    if let own = known.withLock({ $0[future] }) { return own }
    guard let own = make() else { return nil }
    known.withLock { $0[future] = own }
    return own
  }
}
