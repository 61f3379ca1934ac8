public import Vocabulary

/// A rule by which votes are counted: one test or several that must all be met.
public struct MajorityRule: Sendable, Hashable, Codable {
  /// A share of heads or of weights that must be in favour.
  public struct Test: Sendable, Hashable, Codable {
    /// What is added up.
    public enum Unit: String, Sendable, Hashable, Codable, CaseIterable {
      /// One for each seat that votes.
      case seats
      /// The weight that each seat brings; a split vote divides it.
      case weights
    }

    /// Of which total the share is taken.
    public enum Base: String, Sendable, Hashable, Codable, CaseIterable {
      /// Of the votes for and against; who abstains is not counted.
      case cast
      /// Of all on the roll, so that who abstains or is silent weighs like a vote against.
      case roll
      /// Of all who have a vote at this table, present or not.
      case everyone
    }

    public var unit: Unit
    public var base: Base
    public var numerator: Int
    public var denominator: Int
    /// Whether more than the share is needed, rather than the share itself.
    public var isStrict: Bool

    public init(_ unit: Unit, of base: Base, numerator: Int, denominator: Int, isStrict: Bool) {
      self.unit = unit
      self.base = base
      self.numerator = numerator
      self.denominator = denominator
      self.isStrict = isStrict
    }

    /// What a share may be written with: few enough for a sum that can be counted, and never out of nought.
    public static let terms = 1...1000

    /// Throws `DecodingError.dataCorrupted` for a share that is none.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      unit = try container.decode(Unit.self, forKey: .unit)
      base = try container.decode(Base.self, forKey: .base)
      numerator = try container.decode(.numerator, in: Self.terms)
      denominator = try container.decode(.denominator, in: Self.terms)
      isStrict = try container.decode(Bool.self, forKey: .isStrict)
    }

    /// The least that is in favour when the test is met: 6 of 9 and 100 of 150 for two thirds, 5 of 9 for more than half.
    public func needed(of total: Int) -> Int {
      let whole = total * numerator
      return isStrict ? whole / denominator + 1 : (whole + denominator - 1) / denominator
    }

    /// Whether two sides without a member in common could both meet it.
    public var letsBothSidesWin: Bool { isStrict ? 2 * numerator < denominator : 2 * numerator <= denominator }
  }

  /// What happens when as many are in favour as against, and one more in favour would have done.
  public enum TieBreak: String, Sendable, Hashable, Codable, CaseIterable {
    /// The proposal is rejected. Dutch: verworpen.
    case rejected
    /// The chair says so after the count, by an act of its own.
    case chair
  }

  public var id: DecisionRuleID
  public var name: Phrase
  public var tests: [Test]
  /// The fewest that must not be in favour to stop a proposal that fails a test; `nil` where failing a test is enough.
  public var leastBlocking: Int?
  public var tie: TieBreak

  public init(id: DecisionRuleID, name: Phrase, tests: [Test], leastBlocking: Int? = nil, tie: TieBreak = .rejected) {
    self.id = id
    self.name = name
    self.tests = tests
    self.leastBlocking = leastBlocking
    self.tie = tie
  }

  /// Whether exactly half could be turned by one more: where more than half is asked, and nothing else.
  public var canTie: Bool { tests.count == 1 && tests[0].isStrict && 2 * tests[0].numerator == tests[0].denominator }

  /// Whether two sides without a member in common could both win among so many voters; such a rule is refused.
  public func letsBothSidesWin(voters: Int) -> Bool {
    if tests.allSatisfy(\.letsBothSidesWin) { return true }
    guard let leastBlocking else { return false }
    // With fewer against than can block, the others win; both sides could be so small.
    return 2 * (leastBlocking - 1) >= voters
  }
}
