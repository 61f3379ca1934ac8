public import Vocabulary

/// A site that takes families.
///
/// What it lacks rules families out, and what it has brings points; `Suitability` says how.
public struct Site: Sendable, Hashable {
  /// What people know it by; the search goes by position.
  public var id: SiteID
  /// Beds for people.
  public var beds: Int
  /// Places for children of school age; `nil` where schools set no limit. If any site has a limit, one without counts as having a school place for
  /// each bed.
  public var schoolPlaces: Int?
  /// Languages spoken there. One of them is enough for the points; more bring none.
  public var languages: [String] = []
  /// Level of medical care that it gives, 0 to 10. Families that need more cannot come.
  public var medical = 0
  /// Without it no family that needs a wheelchair can come.
  public var hasWheelchairAccess = false
  /// Members of the largest family that it takes. A limit of its own, apart from the beds.
  public var largest = 100
  /// Compared with the tie of a family; `nil`, where it is not known, matches none.
  public var province: ProvinceCode?
  /// Demand for work, 0 to 100, by sector. A sector that is missing counts as 0.
  public var work: [String: Int] = [:]

  /// A site with beds for families of any size, and nothing more known of it.
  public init(id: SiteID, beds: Int) {
    self.id = id
    self.beds = beds
  }
}
