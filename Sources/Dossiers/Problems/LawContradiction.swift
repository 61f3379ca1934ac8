public import LegalReview
public import Vocabulary

/// Levers, norms and rulings that do not go together.
public enum LawContradiction: Sendable, Hashable {
  /// A lever that follows from itself; each follows from the next of those between.
  case circle(from: LeverID, through: [LeverID])
  /// An ECLI of an earlier year than its ruling.
  case ecliYear(Int, ruling: Int)
  /// A ruling that the talks could know and are said not to have known, or the other way round.
  case knownAtTalks(ruling: CalendarDate, talks: CalendarDate)
  /// A lever that the program reads in another form or unit; `field` is `type` or `unit`.
  case leverDiffers(lever: LeverID, field: String, found: String, expected: String)
  /// A ruling of a lot of three files that is not in one of them.
  case missingRecord(RulingID, part: SeparateLot.Part)
  case norm(NormFault)
  /// A derived lever that a norm names and none of its rules reads.
  case unreadLever(LeverID, norm: NormID)
}
