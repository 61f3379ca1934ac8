/// A position in a file of the dossier. Lines and columns count from 1; 0 where the problem is about the whole file.
public struct FilePlace: Sendable, Hashable, Comparable, CustomStringConvertible {
  public var file: String
  public var line: Int
  public var column: Int

  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  public static func < (left: Self, right: Self) -> Bool { (left.file, left.line, left.column) < (right.file, right.line, right.column) }

  /// `file:line:column`.
  public var description: String { line == 0 ? file : "\(file):\(line):\(column)" }
}
