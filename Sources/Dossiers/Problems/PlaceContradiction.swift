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
  case floorAboveCap(floor: Int, cap: Int)
  /// A key under which every municipality has a share of nought.
  case keyIsNought
  case noBorder([Named])
}
