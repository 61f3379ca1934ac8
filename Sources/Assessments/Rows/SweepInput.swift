public import Vocabulary

/// One number that varied over the rows of a sweep: a value, or whether levers of a variant stood at one of their choices.
public struct SweepInput: Sendable, Hashable, Codable {
  /// The value by its key, or `variant:lever`.
  public var key: String
  public var name: Phrase
  /// The unit of a value, as its key declares it; `choice` for levers, of which the number is 1 where the choice was made and else 0.
  public var unit: String
  /// The settings of the choice; `nil` for a value.
  public var choice: String?

  /// The unit of a choice.
  static let choiceUnit = "choice"
}
