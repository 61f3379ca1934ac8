/// What stands in the way of a package or a change.
public struct PlayObjection: Sendable, Hashable, Codable {
  /// Position of the measure that stands in the way; `nil` for none in particular.
  public var measure: Int?
  /// Why, in the words of the seat; `nil` where it gives no reason.
  public var reason: String?

  public init(measure: Int? = nil, reason: String? = nil) {
    self.measure = measure
    self.reason = reason
  }
}
