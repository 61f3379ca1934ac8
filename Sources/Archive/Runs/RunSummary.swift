public import Assessments
public import Vocabulary

/// A run as a list shows it.
public struct RunSummary: Sendable, Hashable {
  /// What was kept.
  public enum Receipts: Sendable, Hashable {
    case assessment(Receipt)
    case study(StudyReceipt)
  }

  public var id: RunID
  public var receipt: Receipts
  /// The dossier as whoever made the run named it.
  public var asked: String
  /// When it was made, in UTC, as `2026-11-26T17:00:00Z`.
  public var made: String

  public init(id: RunID, receipt: Receipts, asked: String, made: String) {
    (self.id, self.receipt, self.asked, self.made) = (id, receipt, asked, made)
  }

  /// The day on which it was made.
  public var date: CalendarDate? { CalendarDate(made.prefix(10)) }

  /// The fingerprint of the dossier.
  public var fingerprint: String { receipt.fingerprint }
}
