public import Vocabulary

/// Facts of places that do not go together.
public enum PlaceContradiction: Sendable, Hashable {
  /// A municipality as a sentence names it.
  public struct Named: Sendable, Hashable {
    public let name: String
    public let code: MunicipalityCode
  }

  /// Borders of codes that no municipality has.
  case bordersOfNothing([MunicipalityCode])
  case borderTwice(MunicipalityCode)
  /// A need that the dossier gives, above all caps together.
  case capsBelowNeed(together: Int, need: Int)
  /// A bound on a term of the key relative to columns that are nought everywhere, so that the term can never count.
  case ceilingOfNought([String])
  /// Nought in a column of which the key takes the inverse.
  case dividesByNought(name: String, column: String)
  /// One key for all years beside keys of single years.
  case keyAndKeys
  /// A second key of a year; where the first stands.
  case keysOfOneYear(Int, first: FilePlace)
  case floorAboveCap(floor: Int, cap: Int)
  /// A key under which every municipality has a share of nought.
  case keyIsNought
  case noBorder([Named])
}
