/// A site that takes families.
public struct Site: Sendable, Hashable {
  public var id: String
  /// Beds for people.
  public var beds: Int
  /// Places for children of school age; `nil` where schools set no limit.
  public var schoolPlaces: Int?
  /// Languages spoken there.
  public var languages: [String] = []
  /// Level of medical care that it gives, 0 to 10.
  public var medical = 0
  public var hasWheelchairAccess = false
  /// Members of the largest family that it takes.
  public var largest = 100
  public var province = ""
  /// Demand for work, 0 to 100, by sector.
  public var work: [String: Int] = [:]

  /// A site with beds for families of any size, and nothing more known of it.
  public init(id: String, beds: Int) {
    self.id = id
    self.beds = beds
  }
}
