/// What a run keeps besides its monthly series; each costs time or memory.
public struct KeptFigures: OptionSet, Sendable, Hashable, Codable {
  /// One bit a measure; the bit of value 8 stands for visas one by one, and does nothing without `switchers`.
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Percentiles of the stay in reception, over everyone housed.
  public static let stay = KeptFigures(rawValue: 1)
  /// How many of those who arrive were apart over 6, 12, 24 and 36 months, and children over 24.
  public static let separation = KeptFigures(rawValue: 2)
  /// Who comes sooner, later or never under each policy than under the first.
  public static let switchers = KeptFigures(rawValue: 4)
  /// When each relative is admitted and arrives; `switchers` keeps the arrivals too.
  static let individuals = KeptFigures(rawValue: 12)
  /// How long everyone who asks waits, whether or not he arrives; brings `switchers` with it, which has the arrivals.
  public static let waits = KeptFigures(rawValue: 20)
  /// Leaves out the percentiles of the time apart of each month and of the whole run, which then are not a number; those of the window stay.
  public static let noPercentiles = KeptFigures(rawValue: 32)
}
