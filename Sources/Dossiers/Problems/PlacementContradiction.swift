public import Vocabulary

/// Families, sites and columns that do not go together in a placement.
public enum PlacementContradiction: Sendable, Hashable {
  /// A column of something that must not count.
  case forbiddenColumn(String)
  /// More children of school age than members.
  case pupils(family: FamilyID, size: Int, pupils: Int)
  /// A family that no site can take.
  case tooLarge(family: FamilyID, size: Int, largest: Int)
}
