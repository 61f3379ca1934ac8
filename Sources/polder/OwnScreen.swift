import Foundation

/// A terminal on which own lines stand: when they go, they go from what one can scroll back to as well.
enum OwnScreen {
  /// Takes all off the screen and out of what was on it before; nothing where there is no terminal.
  static func wipe() {
    guard isatty(STDOUT_FILENO) == 1 else { return }
    fflush(nil)
    FileHandle.standardOutput.write(Data("\u{1B}[H\u{1B}[2J\u{1B}[3J".utf8))
  }

  /// Does the same when somebody interrupts or ends the program, or closes the terminal.
  static func wipeOnLeaving() {
    guard isatty(STDOUT_FILENO) == 1 else { return }
    for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] {
      // NB: only what may be done in the middle of anything: bytes that stand ready, and leaving.
      signal(number) { number in
        let wiped: StaticString = "\u{1B}[H\u{1B}[2J\u{1B}[3J"
        _ = Foundation.write(STDOUT_FILENO, wiped.utf8Start, wiped.utf8CodeUnitCount)
        _exit(128 + number)
      }
    }
  }
}
