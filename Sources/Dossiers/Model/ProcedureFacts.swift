public import Dispersal
public import Vocabulary

/// The cycle of the act with what each step rests on.
public struct ProcedureFacts: Sendable, Hashable {
  public struct Step: Sendable, Hashable {
    public var step: ProcedureStep
    public var name: Phrase
    public var article: Phrase
    public var actor: Phrase
    public var ifMissed: Phrase
    public var sources: [SourceID]
  }

  /// First year of the first cycle; a cycle takes two years.
  public var firstCycle: Int
  public var steps: [Step]
  public var procedure: ActProcedure
  /// Who can be compelled and what whoever decides may choose between.
  public var ground: Phrase
  public var groundSources: [SourceID]
  public var allowsMoney: Bool
  public var moneyEvidence: Evidence

  /// The first year of the cycle that a date falls in; the first cycle for dates before it. A cycle begins with February, so January belongs to the
  /// one before.
  public func cycle(on date: CalendarDate) -> Int {
    let year = date.month > 1 ? date.year : date.year - 1
    return year < firstCycle ? firstCycle : firstCycle + (year - firstCycle) / 2 * 2
  }
}
