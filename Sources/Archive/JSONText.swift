import Foundation

/// JSON as this program writes it: keys in order and slashes as they are, so that the same value gives the same bytes wherever it is asked for.
public enum JSONText {
  /// A value on one line.
  public static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// A value as a file: the line and its end.
  public static func file(_ value: some Encodable) throws -> String { try line(value) + "\n" }
}
