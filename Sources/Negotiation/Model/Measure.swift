/// Something on which the table must choose one option.
public struct Measure: Sendable, Hashable, Codable {
  public var id: String
  public var options: [String]

  public init(id: String, options: [String]) {
    self.id = id
    self.options = options
  }
}
