extension DispersalPlan {
  /// What becomes of a municipality whose number is below the smallest size of a site.
  public enum SmallShares: String, Sendable, Hashable, Codable, CaseIterable {
    /// It stays as it is; a site may be shared with neighbours.
    case keep
    /// It becomes zero and the others share it.
    case release
    /// It becomes the smallest size and the others take less.
    case raise
  }
}
