public import Foundation

/// A position in plain text, to be changed by its seat before it is sealed.
public enum PositionFile {
  /// Writes it into a new file that only its owner may read, to be changed by hand: a value a line. Throws `LedgerError.alreadyThere` and
  /// `.unreadable`.
  public static func write(_ position: SealedPosition, to file: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try PrivateFile.write(Array(try encoder.encode(position)) + [UInt8(ascii: "\n")], to: file)
  }
}
