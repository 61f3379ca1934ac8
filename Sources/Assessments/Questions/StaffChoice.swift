public import Vocabulary

/// A site that staff chose for a family, by the names in the files.
public struct StaffChoice: Sendable, Hashable, Codable {
  public var family: FamilyID
  public var site: SiteID

  public init(family: FamilyID, site: SiteID) {
    self.family = family
    self.site = site
  }

  /// From `FAMILY=SITE`; `nil` without an equals sign between two names.
  public init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    self.init(family: FamilyID(String(parts[0])), site: SiteID(String(parts[1])))
  }
}
