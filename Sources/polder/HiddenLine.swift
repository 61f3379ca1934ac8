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

  /// The terminal to go back to where somebody interrupts while it hides.
  nonisolated(unsafe) private static var shown = termios()

  /// Asks on standard error; `nil` where the input ends.
  static func ask(_ question: String) -> String? {
    FileHandle.standardError.write(Data((question + " ").utf8))
    guard let shown = terminal else { return readLine() }
    Self.shown = shown
    // Who interrupts must see again what he types.
    let before = signal(SIGINT) { number in
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &HiddenLine.shown)
      _exit(128 + number)
    }
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    defer {
      restore(shown)
      signal(SIGINT, before)
      FileHandle.standardError.write(Data("\n".utf8))
    }
    return readLine()
  }
}
