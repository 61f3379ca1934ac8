public import Vocabulary

/// A name that people use for a municipality or a province beside the official one, or the name of a municipality that is no more.
///
/// Dutch: andere naam; opgeheven gemeente.
public struct OtherName: Sendable, Hashable {
  /// What became of the name.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It is used for whoever bears it.
    case otherName = "other_name"
    /// It was a municipality that went into the bearer. One that was divided has a row for each successor.
    case merged
  }

  /// Who bears a name.
  public enum Owner: Sendable, Hashable {
    case municipality(MunicipalityCode)
    case province(ProvinceCode)
    /// A code that is of neither; the dossier has a problem that tells it.
    case unknown(String)
  }

  public var name: String
  /// Of whom it is a name, or into which a former municipality went.
  public var owner: Owner
  public var kind: Kind
  /// The year from which a merger counts; `nil` for another name.
  public var year: Int?
  public var sources: [SourceID]
}
