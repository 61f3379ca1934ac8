public import LegalReview
public import Vocabulary

/// Something in a dossier that is no mistake and that whoever keeps it should know, with its place.
public struct Remark: Sendable, Hashable {
  /// What there is to know; the sentences stand in `Remark+Sentences.swift`.
  public enum Kind: Sendable, Hashable {
    /// The answer of a lawyer of after the day whose law is told, so that it does not count without another day.
    case answerAfter(CalendarDate, answer: CalendarDate)
    /// A language that the dossier does not have, with the code of the one that stands in its place.
    case fallsBack(Language, shown: String, texts: Int)
    /// A key that is checked, and that no engine and no page reads.
    case readByNothing(key: String)
    /// A position or a red line without a confidence, beside a table of what confidences come to.
    case takenAsCertain
    /// Norms that nobody read a second time beside the article as published.
    case notReadTwice([NormID])
  }

  public var place: FilePlace
  public var kind: Kind

  public init(_ kind: Kind, at place: FilePlace) {
    self.kind = kind
    self.place = place
  }
}
