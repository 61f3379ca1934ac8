public import LegalReview
public import Vocabulary

/// Levers, norms and rulings that do not go together.
public enum LawContradiction: Sendable, Hashable {
  /// An answer of a lawyer on a lever that its rule or question does not read, or that follows from others.
  case answerLever(LeverID, code: RuleCode, read: [LeverID])
  /// An answer of a lawyer that gives neither or both of a verdict and the value of one lever.
  case answerOutcome
  /// An answer of a lawyer with a verdict that its question does not allow; a rule allows none.
  case answerVerdict(Verdict, code: RuleCode, allowed: [Verdict])
  /// Two answers of one date to one question that go for the same.
  case answeredTwice(code: RuleCode, first: FilePlace)
  /// A bundle of more than four levers, or of one.
  case bundleSize(Int)
  /// A lever that follows from itself; each follows from the next of those between.
  case circle(from: LeverID, through: [LeverID])
  /// A clause of an article that no rule reads and of which nothing says why.
  case clauseUnread(NormID, place: Phrase)
  /// An ECLI of an earlier year than its ruling.
  case ecliYear(Int, ruling: Int)
  /// A ruling that the talks could know and are said not to have known, or the other way round.
  case knownAtTalks(ruling: CalendarDate, talks: CalendarDate)
  /// A lever that the program reads in another form or unit; `field` is `type` or `unit`.
  case leverDiffers(lever: LeverID, field: String, found: String, expected: String)
  /// A ruling of a lot of three files that is not in one of them.
  case missingRecord(RulingID, part: SeparateLot.Part)
  case norm(NormFault)
  /// A quotation that is longer than checking asks for.
  case quotationTooLong(characters: Int, most: Int)
  /// A clause with words of which it is said that they were not read.
  case readAndNotRead(NormID, place: Phrase)
  /// Rules of a norm that was read a second time and that rest on no clause.
  case rulesWithoutClause(NormID, codes: [RuleCode])
  /// A derived lever that a norm names and none of its rules reads.
  case unreadLever(LeverID, norm: NormID)
  /// A version of an article that is later than the day on which it was read.
  case versionAfterReading(version: CalendarDate, read: CalendarDate)
}
