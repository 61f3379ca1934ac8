extension DispersalPlan {
  /// What becomes of a municipality whose number is below the smallest size of a site.
  ///
  /// Settled one at a time, the smallest number first, with a new sharing after each.
  public enum SmallShares: String, Sendable, Hashable, Codable, CaseIterable {
    /// It stays as it is; a site may be shared with neighbours.
    case keep
    /// It becomes zero and the others share it. This goes before a floor.
    case release
    /// It becomes the smallest size and the others take less. A cap below the smallest size goes first.
    case raise
  }
}
