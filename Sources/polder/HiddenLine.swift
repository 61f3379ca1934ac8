import Foundation

/// A line from standard input that a terminal does not show.
enum HiddenLine {
  /// How the terminal shows what one types; `nil` where there is none.
  static var terminal: termios? {
    var shown = termios()
    return isatty(STDIN_FILENO) == 1 && tcgetattr(STDIN_FILENO, &shown) == 0 ? shown : nil
  }

  static func restore(_ terminal: termios) {
    var shown = terminal
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
  }

  /// The terminal to go back to where somebody ends the program while it hides; written before any signal can read it.
  nonisolated(unsafe) private static let kept = UnsafeMutablePointer<termios>.allocate(capacity: 1)
  private static let ending = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// Asks on standard error; `nil` where the input ends.
  static func ask(_ question: String) -> String? {
    FileHandle.standardError.write(Data((question + " ").utf8))
    guard let shown = terminal else { return readLine() }
    kept.initialize(to: shown)
    // Who ends it must see again what he types.
    let before = ending.map { number in
      signal(number) { number in
        tcsetattr(STDIN_FILENO, TCSAFLUSH, HiddenLine.kept)
        _exit(128 + number)
      }
    }
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    defer {
      restore(shown)
      for (number, handler) in zip(ending, before) { signal(number, handler) }
      FileHandle.standardError.write(Data("\n".utf8))
    }
    return readLine()
  }
}
