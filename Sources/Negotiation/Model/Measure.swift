/// Something on which the table must choose one option.
public struct Measure: Sendable, Hashable, Codable {
  /// Unique at the table.
  public var id: String
  /// By name; engines know them by position.
  public var options: [String]

  public init(id: String, options: [String]) {
    self.id = id
    self.options = options
  }
}
