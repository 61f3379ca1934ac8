public import Chance

/// In which futures a condition holds: boxes of what varied, found on most of the points and checked on the others.
public struct SweepDiscovery: Sendable, Hashable, Codable {
  /// A limit of a box, with how easily chance could have put it there.
  public struct Limit: Sendable, Hashable, Codable {
    /// The place of the input.
    public var input: Int
    public var isUpper: Bool
    /// In the unit of the input.
    public var value: Double
    public var quasiP: Double
  }

  /// A box, with how it does where it was found and on the futures that were held back.
  public struct Found: Sendable, Hashable, Codable {
    public var limits: [Limit]
    public var learned: BoxScore
    public var held: BoxScore
  }

  /// A box on the way to the chosen one: what more density costs in coverage.
  public struct Step: Sendable, Hashable, Codable {
    public var coverage: Double
    public var density: Double
    public var restricted: Int
  }

  public var facts: StudyFacts
  public var condition: SweepCondition
  /// Rows in which it is known whether the condition holds, and those in which it does.
  public var known: Int
  public var holding: Int
  /// The share of the points that was held back.
  public var heldShare: Double
  /// By the patient rule, one after the other, each among the futures outside those before it and told of by those alone.
  public var boxes: [Found]
  /// The way to the first box.
  public var steps: [Step]
  /// Leaves of a tree in which the condition holds more often than in all futures, those that cover most first.
  public var leaves: [Found]

  /// Boxes that were asked for, at most.
  public var most: Int

  /// Boxes that are asked for where nothing else is said.
  public static let usual = 2
  /// Fewest points' worth of rows with and without the condition.
  static let least = 20
  /// A limit that chance puts there more often than this is left out.
  public static let threshold = 0.05
  /// Leaves that are told, at most.
  static let mostLeaves = 6
}
