/// A service whose output follows those who wait, with a delay, a limit to how fast it moves, and noise.
///
/// The logarithm of the output of a period is `persistence` of that of the period before, with the rest of it of `level`; it moves by
/// `stockElasticity` for the logarithm of those who wait as that period ends, over `referenceStock`, and by a shock. All outputs are over that of
/// the model, with which the run begins; the first period takes a step already. So where as many wait as the reference has it, the output comes to
/// `level`; where the inflow never moves, those who wait come to the number with which the output is the inflow.
public struct Answering: Sendable, Hashable, Codable {
  /// Months in a period, 1 to 120; the output is the same throughout one. The first begins on the opening date.
  public var monthsPerPeriod = 3
  /// Output to which the service comes while `referenceStock` wait, over that of the model; above 0.
  public var level = 1.0
  /// Persons who wait, with whom it comes to `level`; above 0. Fewer than a hundredth of them count as a hundredth.
  public var referenceStock = 1.0
  /// Part of a deviation that the next period keeps, 0…1. At 1 and with no elasticity the output is a random walk.
  public var persistence = 0.0
  /// Per cent by which the output of the next period rises for each per cent more of those who wait, from 0 to 2.
  public var stockElasticity = 0.0
  /// Standard deviation of the shock of a period to the logarithm, 0 to 2; the same number in a future under every policy.
  public var shock = 0.0
  /// Degrees of freedom of the shocks, an even number from 4: Student's t, scaled to `shock`; `nil` for the normal distribution.
  public var tails: Int?
  /// The least and the most that the output is multiplied by from one period to the next; 1 lies between them.
  public var change = 0.5...2.0
  /// How far the output may go in all, over that of the model; 1 lies between the ends.
  public var range = 0.05...20.0

  public init() {}
}
