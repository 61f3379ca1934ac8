public import Vocabulary

/// A family to be placed whole.
///
/// Nationality, religion and sex have no place here. A group is only there to show the outcome by group; no score reads it.
public struct Family: Sendable, Hashable {
  /// What people know it by; the search goes by position.
  public var id: FamilyID
  /// Members, who take a bed each. From 1 to 100.
  public var size: Int
  /// Children of school age. They are among the members.
  public var pupils = 0
  /// The language that it speaks; empty where none is known.
  public var language = ""
  /// Level of medical care that it needs, 0 to 10. A site that gives less cannot take the family.
  public var medical = 0
  /// If so, only sites with access can take it.
  public var needsWheelchair = false
  /// Level of education, 0 to 3. The higher, the more the demand for its sector counts.
  public var education = 0
  /// The sector of work that it knows; empty where none is known.
  public var sector = ""
  /// The province that it has a tie with; `nil` where it has none. A site in that province gets points for it.
  public var tie: ProvinceCode?
  /// The name under which its outcome is shown with that of others.
  public var group = ""

  /// A family of which nothing more is known: no pupils, no needs, no ties.
  public init(id: FamilyID, size: Int) {
    self.id = id
    self.size = size
  }
}
