public import Foundation

/// A position in plain text, to be changed by its seat before it is sealed.
public enum PositionFile {
  /// Writes it into a new file that only its owner may read. Throws `LedgerError.alreadyThere` and `.unreadable`.
  public static func write(_ position: SealedPosition, to file: URL) throws { try PrivateFile.write(Array(JSONText.file(position).utf8), to: file) }
}
