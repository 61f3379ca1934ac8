public import Foundation

/// Held by the one server that works on the queue of a store; the system lets it go when that server ends, however it ends. A class, since the lock
/// is let go with the last mention of it.
public final class QueueLock: Sendable {
  private let descriptor: Int32

  /// `nil` where another server has it, or the folder cannot be written.
  public init?(_ store: URL) {
    let opened = open(store.path + ".queue", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard opened >= 0 else { return nil }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      close(opened)
      return nil
    }
    descriptor = opened
  }

  deinit { close(descriptor) }
}
