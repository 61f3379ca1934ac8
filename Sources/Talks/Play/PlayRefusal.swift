public import Vocabulary

/// An act that the rules of procedure do not allow, with the rule. The state stays as it was.
public enum PlayRefusal: Explained, Sendable, Hashable {
  /// The talks are over; nothing is added to their record.
  case over
  /// Somebody spoke out of turn; parties by name, `nil` for the chair.
  case outOfTurn(by: PartyID?, awaited: PartyID?, way: WayOfTalking)
  /// A position at which nobody sits.
  case noSuchSeat(Int, seats: Int)
  /// An act that does not answer what is asked.
  case notAsked(PlayAct.Name, admitted: [PlayAct.Name], way: WayOfTalking)
  /// A package that does not hold one option for each measure.
  case wrongLength(options: Int, measures: Int)
  /// A measure that the table does not have; positions from 0 on.
  case noSuchMeasure(Int, measures: Int)
  /// An option that the measure does not have; positions from 0 on.
  case noSuchOption(Int, options: Int, measure: MeasureID)
  /// A change that changes nothing.
  case changesNothing(measure: MeasureID)
  /// The chair puts another text to the seats than the one that lies on the table.
  case otherText
}

extension PlayRefusal: CustomStringConvertible {
  /// The English sentence, for logs and tests.
  public var description: String { sentence.en }
}
