/// What a block of a planned sweep has come to.
public enum BlockState: Sendable, Hashable {
  case done
  case missing
  /// A file that is not whole.
  case damaged
  /// A whole file of another question or program, or of work that was cut otherwise.
  case foreign
}
