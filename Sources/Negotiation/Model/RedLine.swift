/// What a party will not accept whatever else it gets: a combination of options.
public struct RedLine: Sendable, Hashable, Codable {
  /// Options of one measure.
  public struct Condition: Sendable, Hashable, Codable {
    /// Position of the measure, and of the options.
    public var measure: Int
    public var options: [Int]

    public init(measure: Int, options: [Int]) {
      self.measure = measure
      self.options = options
    }
  }

  public var id: String
  /// Crossed where all hold at once. None: never crossed.
  public var conditions: [Condition]

  public init(id: String, conditions: [Condition]) {
    self.id = id
    self.conditions = conditions
  }

  /// A line across options of one measure.
  public init(id: String, measure: Int, forbidden: [Int]) {
    self.init(id: id, conditions: [Condition(measure: measure, options: forbidden)])
  }

  /// Whether a package holds what the line forbids.
  public func isCrossed(by options: [Int]) -> Bool {
    !conditions.isEmpty && conditions.allSatisfy { $0.options.contains(options[$0.measure]) }
  }
}
