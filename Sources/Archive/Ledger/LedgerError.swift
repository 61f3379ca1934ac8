public import Foundation
public import Vocabulary

/// What a ledger refuses.
public enum LedgerError: Explained, Sendable, Hashable, LocalizedError {
  case unreadable(path: String, DiskFault)
  /// The file is no ledger of a table.
  case noLedger(path: String)
  case alreadyThere(path: String)
  /// No key lies there.
  case noKey(path: String)
  /// Others than its owner may read the file of a key.
  case keyOpenToOthers(path: String)
  /// The folder of keys and that of the database are one, or one lies in the other.
  case keyBesideLedger(path: String)
  /// The key is not this table's; by fingerprint.
  case otherKey(found: String, expected: String)
  /// The ledger was opened without its key, so nothing can be added.
  case closed
  /// An act with this identifier is there already.
  case replayed(ActIdentifier, number: Int)
  /// Others did something since; what is there must be looked at again.
  case headMoved(LedgerHead)
  /// The head that the seat says that it saw was never this ledger's.
  case neverSeen(LedgerHead)
  /// The seat's signature does not belong to what it would have signed.
  case falseSignature(seat: String)
  /// The key is not the one that the table knows of this seat.
  case strangeKey(seat: String)
  /// An erasure whose body names no ground, or other rows than are to be erased.
  case noGround
  case noSuchRow(Int)
  /// Readers that would take an act away from somebody, or from a row whose content is gone.
  case noWider(Int)
  /// A record that is not as it was made: what was found first, and how much more.
  case unsound(LedgerFault, others: Int)
  /// A line of a record that is not as the format says.
  case line(Int, LineFault)

  /// What is wrong with a line.
  public enum LineFault: Sendable, Hashable {
    case json(CanonicalJSONError)
    /// A member that is missing or has another form.
    case member(String)
    /// More than belongs in it.
    case more
    /// Another kind of line than can stand there.
    case other(String)
    /// A form of the format that this program does not know.
    case form(String)
  }

  public var errorDescription: String? { sentence.en }
}
