public import Vocabulary

/// Why a position cannot be sealed, or an envelope not be opened. None says what is in it.
public enum EnvelopeError: Explained, Sendable, Hashable {
  /// More than fits in an envelope.
  case tooLong(bytes: Int, limit: Int)
  /// The seat can live with no package: such an envelope could only block every opening.
  case acceptsNothing
  /// Packages with a measure or an option that the position does not value.
  case otherMeasures
  /// What was typed is no secret.
  case noSecret
  /// Another secret, another seat, table or dossier, or bytes that were changed: which of these cannot be told.
  case doesNotOpen
  /// It opens, and holds another position than the record says.
  case otherCommitment
  /// Not the bytes of an envelope.
  case torn
  /// No envelope with this fingerprint is here.
  case missing(commitment: String)
  /// A file that is not there, or may not be read.
  case noFile(path: String)
  /// A file that holds no opening for another machine, or not of this form.
  case noParcel(path: String)
  /// A file of an opening that has ended, was not agreed to by all, or whose record does not say that the envelopes were taken along.
  case notTakenAlong
  /// A file that holds no answer of an opening.
  case noFinding(path: String)
  /// A file that holds no envelope sealed elsewhere, or not of this form.
  case noEnvelope(path: String)
  /// An envelope of another table or seat than it is brought to.
  case ofOther(table: String, seat: String)
  /// It could not be written or read, and why.
  case unreadable(path: String, reason: String)

  /// Whether the machine that keeps it failed, and not whoever sealed it or typed a secret.
  public var isOfDisk: Bool {
    switch self {
    case .missing, .unreadable: true
    case .tooLong, .acceptsNothing, .otherMeasures, .noSecret, .doesNotOpen, .otherCommitment, .torn: false
    case .noFile, .noParcel, .notTakenAlong, .noFinding, .noEnvelope, .ofOther: false
    }
  }
}
