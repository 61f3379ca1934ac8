public import Vocabulary

/// What a party will not accept whatever else it gets: a combination of options.
///
/// Dutch: de rode lijn. Conditions on several measures tie these into one block of the search (`TableSpace`).
public struct RedLine: Sendable, Hashable, Codable {
  /// Options of one measure, any of which meets the condition; with no options it is never met.
  public struct Condition: Sendable, Hashable, Codable {
    /// Position of the measure among those of the table.
    public var measure: Int
    /// Positions of the options among those of the measure; their order does not matter.
    public var options: [Int]

    public init(measure: Int, options: [Int]) {
      self.measure = measure
      self.options = options
    }
  }

  /// Named in the error `badRedLine` when the line points outside the table.
  public var id: RedLineID
  /// Crossed where all hold at once. None: never crossed.
  public var conditions: [Condition]

  public init(id: RedLineID, conditions: [Condition]) {
    self.id = id
    self.conditions = conditions
  }

  /// A line across options of one measure: crossed by a package that holds any of the forbidden ones.
  public init(id: RedLineID, measure: Int, forbidden: [Int]) {
    self.init(id: id, conditions: [Condition(measure: measure, options: forbidden)])
  }

  /// Whether a package holds what the line forbids.
  ///
  /// `options` has one position per measure of the table, in its order.
  public func isCrossed(by options: [Int]) -> Bool {
    !conditions.isEmpty && conditions.allSatisfy { $0.options.contains(options[$0.measure]) }
  }
}
