/// A site that staff chose for a family, by the names in the files.
public struct StaffChoice: Sendable, Hashable, Codable {
  public var family: String
  public var site: String

  public init(family: String, site: String) {
    self.family = family
    self.site = site
  }

  /// From `FAMILY=SITE`; `nil` without an equals sign between two names.
  public init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    self.init(family: parts[0], site: parts[1])
  }
}
