/// Relatives may come only when the sponsor has a home.
public struct HousingCondition: Sendable, Hashable, Codable {
  /// Longest wait after the request was accepted; `nil` for no limit.
  public var longestMonthsAfterDecision: Double?
  /// Longest time from request to admission that the condition may add up to; `nil` for no limit.
  public var longestMonthsFromRequest: Double?

  public init(longestMonthsAfterDecision: Double? = nil, longestMonthsFromRequest: Double? = nil) {
    self.longestMonthsAfterDecision = longestMonthsAfterDecision
    self.longestMonthsFromRequest = longestMonthsFromRequest
  }
}
