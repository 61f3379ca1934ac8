/// A family to be placed whole.
///
/// Nationality, religion and sex have no place here. A group is only there to show the outcome by group; no score reads it.
public struct Family: Sendable, Hashable {
  public var id: String
  /// Members, who take a bed each.
  public var size: Int
  /// Children of school age.
  public var pupils = 0
  /// The language that it speaks; empty where none is known.
  public var language = ""
  /// Level of medical care that it needs, 0 to 10.
  public var medical = 0
  public var needsWheelchair = false
  /// Level of education, 0 to 3.
  public var education = 0
  /// The sector of work that it knows; empty where none is known.
  public var sector = ""
  /// The province that it has a tie with; empty where it has none.
  public var tie = ""
  /// The name under which its outcome is shown with that of others.
  public var group = ""

  /// A family of which nothing more is known: no pupils, no needs, no ties.
  public init(id: String, size: Int) {
    self.id = id
    self.size = size
  }
}
