import Foundation

/// A line from standard input that a terminal does not show.
enum HiddenLine {
  /// Asks on standard error; `nil` where the input ends.
  static func ask(_ question: String) -> String? {
    FileHandle.standardError.write(Data((question + " ").utf8))
    var (shown, isTerminal) = (termios(), isatty(STDIN_FILENO) == 1)
    isTerminal = isTerminal && tcgetattr(STDIN_FILENO, &shown) == 0
    guard isTerminal else { return readLine() }
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
      FileHandle.standardError.write(Data("\n".utf8))
    }
    return readLine()
  }
}
