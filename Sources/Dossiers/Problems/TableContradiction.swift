public import Vocabulary

/// Parties, votes and positions that no talks could have.
public enum TableContradiction: Sendable, Hashable {
  /// A position with a place and values, or with neither.
  case atOrValues
  /// A rule of procedure with which two opposing sides could both win.
  case bothSidesCouldWin(DecisionRuleID)
  case boundsReversed(atLeast: LeverValue, atMost: LeverValue)
  case majorityTooLarge(Int, total: Int)
  /// A majority that two opposing sides could both have.
  case majorityTooSmall(Int, total: Int)
  case noMeasure
  /// Rules of procedure by which neither a round nor a vote decides.
  case nothingDecides
  case noPosition(on: MeasureID)
  /// Every weight of a party is nought.
  case noSalience
  /// A test of a vote with a part and a number, or with neither.
  case percentOrNumber
  /// Other than one position of a party on a measure on the day of the dossier.
  case positionsHolding(Int, on: MeasureID, day: CalendarDate)
  case readingsOrValues
  /// A red line that rests on none or on several of what it can rest on.
  case redLineGrounds(count: Int)
  /// Variants that stand for options of several measures, beside parties that judge by what law or chain say of one.
  case judgedOnSeveral([MeasureID])
  /// A pair of a measure with itself.
  case sameMeasure
  /// Other than one table on a day.
  case tablesHeld([SeatingID], day: CalendarDate)
  case tooFewParties(count: Int)
  case tooManyDemands(Int, limit: Int)
  /// A casting vote beside a rule that asks something else than more than half.
  case tieWithoutHalf(DecisionRuleID)
  case unknownParty(String, known: [PartyID])
  /// A walk-away value above every package that the party itself accepts.
  case unreachable(party: PartyID)
  /// A member that votes and has no weight in a test.
  case voterWithoutWeight(PartyID)
  /// A member that votes and is none of the areas that share, where the areas are said to be the members.
  case voterWithoutArea(PartyID)
  case walkAwaysHolding(Int, day: CalendarDate)
  /// An outcome whose worst is as good as its best.
  case worstIsBest
}
