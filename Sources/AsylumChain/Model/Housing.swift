/// Homes for permit holders and relatives who leave reception. Dutch: huisvesting van vergunninghouders.
public struct Housing: Sendable, Hashable, Codable {
  /// Persons who get a home in a month, at most. Homes that nobody waits for are not kept for later.
  public var perMonth: Int
  /// How that number moves after the opening date; a policy that lets fewer come moves it too where it answers to those who wait.
  public var capacity = Capacity.frozen

  /// So many homes every month, as nothing moves them unless `capacity` is set.
  public init(perMonth: Int) { self.perMonth = perMonth }
}
