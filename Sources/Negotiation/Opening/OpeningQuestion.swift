/// What a table asks of its sealed lines, beside whether there is a package that all can live with.
public struct OpeningQuestion: Sendable, Hashable, Codable {
  /// Which packages these are.
  public var namesPackages: Bool
  /// The smallest step that would open one, where there is none.
  public var namesStep: Bool

  public init(namesPackages: Bool, namesStep: Bool) {
    self.namesPackages = namesPackages
    self.namesStep = namesStep
  }
}
