import Foundation
import Synchronization

/// What the allocator does with memory that was freed.
public enum FreedMemory {
  private static let simulating = Mutex<Int>(0)

  /// Keeps it with the process, so that a future does not pay again for the pages that the one before it used.
  public static func keep() { set([(.trimThreshold, 256 << 20), (.mapThreshold, 1 << 30)]) }

  /// Gives it back to the machine soon, so that a server that stays does not hold what its largest answers once took.
  public static func giveBack() {
    set([(.arenas, 1)])
    giveBackAgain()
  }

  private static func giveBackAgain() { set([(.trimThreshold, 128 << 10), (.mapThreshold, 128 << 10)]) }

  /// Keeps it while something is simulated, for a server that else gives it back; gives it back when nothing is simulated any more.
  public static func kept<Value>(while body: () throws -> Value) rethrows -> Value {
    simulating.withLock { count in
      if count == 0 { keep() }
      count += 1
    }
    defer {
      simulating.withLock { count in
        count -= 1
        guard count == 0 else { return }
        giveBackAgain()
        trim()
      }
    }
    return try body()
  }

  /// What the library's allocator can be told, by its own numbers.
  private enum Setting: Int32 {
    case trimThreshold = -1
    case mapThreshold = -3
    case arenas = -8
  }

  /// NB: malloc.h is not part of the imported library, so its functions are found by name; without them nothing changes but speed and memory.
  private static func set(_ settings: [(Setting, Int32)]) {
    guard let symbol = dlsym(nil, "mallopt") else { return }
    let setOption = unsafeBitCast(symbol, to: (@convention(c) (Int32, Int32) -> Int32).self)
    for (setting, value) in settings { _ = setOption(setting.rawValue, value) }
  }

  private static func trim() {
    guard let symbol = dlsym(nil, "malloc_trim") else { return }
    _ = unsafeBitCast(symbol, to: (@convention(c) (Int) -> Int32).self)(0)
  }
}
