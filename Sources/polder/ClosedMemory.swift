import Foundation

/// Keeps what a process knows out of cores, out of other processes of the same user, and out of swap; and ends it with the process that started it.
///
/// NB: the headers of these functions are not part of the imported library everywhere, so they are found by name.
enum ClosedMemory {
  private static let core: Int32 = 4
  private static let setDumpable: Int32 = 4
  private static let setEndWithParent: Int32 = 1
  private static let currentAndFuture: Int32 = 3

  /// Whether the memory could be locked; cores and tracing are ended in any case where the system can, and the process with its parent.
  static func close() -> Bool {
    hide()
    if let symbol = dlsym(nil, "prctl") {
      let prctl = unsafeBitCast(symbol, to: (@convention(c) (Int32, UInt, UInt, UInt, UInt) -> Int32).self)
      _ = prctl(setEndWithParent, UInt(SIGKILL), 0, 0, 0)
    }
    // Only root has no limit on what it may lock; below it, locking all to come would end the process at its next allocation.
    guard geteuid() == 0, let symbol = dlsym(nil, "mlockall") else { return false }
    return unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Int32).self)(currentAndFuture) == 0
  }

  /// Ends cores, and looking into this process from another of the same user.
  static func hide() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    if let symbol = dlsym(nil, "setrlimit") {
      _ = unsafeBitCast(symbol, to: (@convention(c) (Int32, UnsafePointer<rlimit>) -> Int32).self)(core, &none)
    }
    if let symbol = dlsym(nil, "prctl") {
      let prctl = unsafeBitCast(symbol, to: (@convention(c) (Int32, UInt, UInt, UInt, UInt) -> Int32).self)
      _ = prctl(setDumpable, 0, 0, 0, 0)
    }
  }
}
