public import Chance
public import Vocabulary

/// How variants do in every future beside each other: what choosing one costs against the best in hindsight, how bad it gets, how often it is good
/// enough, and how many futures it takes until each of these conclusions stands.
///
/// Sources: L. J. Savage, "The theory of statistical decision", J. Am. Stat. Assoc. 46 (1951), for regret; A. Wald, "Statistical Decision
/// Functions" (1950), for the worst case; M. K. Starr, "Product Design and Decision Theory" (1963), for the share that is good enough.
public struct SweepRegret: Sendable, Hashable, Codable {
  /// Which end of the measure is better.
  public enum Best: String, Sendable, Hashable, Codable, CaseIterable {
    case lowest, highest
  }

  /// A value with the row in which it came.
  public struct InRow: Sendable, Hashable, Codable {
    public var value: Double
    public var row: Int
  }

  /// How one variant does.
  public struct Row: Sendable, Hashable, Codable {
    public var variant: VariantID
    public var mean: Estimate
    public var worst: InRow
    public var meanRegret: Double
    /// The 90th percentile of regret, and the greatest.
    public var regret90: Double
    public var greatestRegret: InRow
    /// Of the futures, the share in which no other variant does better; and in which it is good enough, where that was asked.
    public var bestShare: Double
    public var enoughShare: Double?
  }

  /// By what a variant is chosen.
  public enum Criterion: String, Sendable, Hashable, Codable, CaseIterable {
    case mean, greatestRegret, worst, enough
  }

  /// The variant that one criterion chooses, and how often as many points, drawn anew, would have chosen the same.
  public struct Choice: Sendable, Hashable, Codable {
    public var criterion: Criterion
    /// In the order of the plan; several where they do equally well.
    public var variants: [VariantID]
    /// By number of points drawn, each with all its futures.
    public var agreeing: [Size]

    public struct Size: Sendable, Hashable, Codable {
      public var points: Int
      public var share: Double
    }

    /// The least number of points from which on at least 95 % of draws agree; `nil` where not even the most of them do.
    public var standsFrom: Int? {
      let firm = agreeing.reversed().prefix { $0.share >= SweepRegret.firmShare }
      return firm.last?.points
    }
  }

  public var facts: StudyFacts
  public var measure: SweepMeasure
  public var best: Best
  /// A value that is good enough; `nil` where it was not asked.
  public var enough: Double?
  /// Rows in which the measure is known under every variant.
  public var known: Int
  /// In the order of the plan, the baseline first.
  public var rows: [Row]
  public var choices: [Choice]

  /// The share of draws from which on a conclusion is said to stand.
  public static let firmShare = 0.95
  /// Draws of points at each size.
  public static let draws = 200
  /// Fewest points at which the measure is known.
  static let least = 20
}
