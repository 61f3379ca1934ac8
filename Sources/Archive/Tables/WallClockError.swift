public import Vocabulary

/// Why a time of a clock is no instant.
public enum WallClockError: Explained, Sendable, Hashable {
  case noZone(String)
  case unreadable(String)
  /// Skipped when clocks went forward.
  case never(WallTime, zone: String)
  /// Shown twice when clocks went back; both with their offsets, the earlier first.
  case twice(WallTime, possible: [WallTime], zone: String)
  /// Told with an offset that the place does not have then; what it has.
  case otherOffset(WallTime, possible: [WallTime], zone: String)
}
