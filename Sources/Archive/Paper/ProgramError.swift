public import Vocabulary

/// Why another program on this machine did not make a file.
public enum ProgramError: Explained, Sendable, Hashable {
  /// None of these is installed.
  case notInstalled([String])
  /// It took longer than it may.
  case tooSlow(String, seconds: Int)
  /// It ended with a code, or without the file.
  case failed(String, code: Int)
  /// It works on another file now.
  case busy
}
