import Synchronization
import Testing

@testable import Workbench

@Suite("Wrong links")
struct GuessesTests {
  @Test("ten within ten minutes, then that machine waits and no other")
  func most() {
    let (start, clock) = (ContinuousClock.now, Passed())
    let guesses = Guesses(now: { start.advanced(by: clock.time.withLock { $0 }) })
    for _ in 0..<10 {
      #expect(!guesses.mustWait("a"))
      guesses.note("a")
    }
    #expect(guesses.mustWait("a") && !guesses.mustWait("b"))
    clock.time.withLock { $0 = .seconds(601) }
    #expect(!guesses.mustWait("a"))
  }

  /// How long ago the test began, as it sets it. A class, since the guesses read it.
  private final class Passed: Sendable {
    let time = Mutex(Duration.zero)
  }
}
