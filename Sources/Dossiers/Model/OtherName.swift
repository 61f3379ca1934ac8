public import Vocabulary

/// A name that people use for a municipality or a province beside the official one, or the name of a municipality that is no more.
///
/// Dutch: andere naam; opgeheven gemeente.
public struct OtherName: Sendable, Hashable {
  /// What became of the name.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It is used for what has the code.
    case otherName = "other_name"
    /// It was a municipality that went into what has the code. One that was divided has a row for each successor.
    case merged
  }

  public var name: String
  /// The code of a municipality or a province.
  public var code: String
  public var kind: Kind
  /// The year from which a merger counts; `nil` for another name.
  public var year: Int?
  public var sources: [SourceID]
}
