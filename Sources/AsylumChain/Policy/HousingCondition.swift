/// Relatives may come only when the sponsor has a home. Dutch: woningeis.
///
/// It is looked at when nothing else keeps a relative waiting, and again at the end of each month once homes are given. Of two limits the earlier
/// counts; a relative who reaches it comes without a home.
public struct HousingCondition: Sendable, Hashable, Codable {
  /// Longest wait after the relative was accepted; `nil` for no limit.
  public var longestMonthsAfterDecision: Double?
  /// Longest time from request to admission that the condition may add up to; `nil` for no limit.
  public var longestMonthsFromRequest: Double?

  public init(longestMonthsAfterDecision: Double? = nil, longestMonthsFromRequest: Double? = nil) {
    self.longestMonthsAfterDecision = longestMonthsAfterDecision
    self.longestMonthsFromRequest = longestMonthsFromRequest
  }
}
