public import Chance

/// A waiting period that holds only while the chain is overcrowded. Dutch: noodrem.
///
/// It is set at the end of a month and holds until the end of the next. `Simulation.check` refuses an `offBelow` above `onAbove`.
public struct EmergencyBrake: Sendable, Hashable, Codable {
  /// What the brake looks at at the end of a month, in persons.
  public enum Indicator: Sendable, Hashable, Codable, CaseIterable {
    /// People in reception, without those who get a home at that very moment.
    case reception
    /// Permit holders, relatives and resettled people in reception who wait for a home, without those who get one at that very moment.
    case waitingForHome
    /// Asylum seekers who wait for a first decision.
    case asylumQueue
    /// Asylum applications of the last twelve months; in the first year those since the opening date, as if they went on for a year.
    case applications
  }

  /// What both thresholds are compared with.
  public var indicator = Indicator.reception
  /// Persons by the indicator above which the brake goes on at the end of a month.
  public var onAbove: Double
  /// Persons below which it goes off.
  public var offBelow: Double
  /// Waiting period since the sponsor's status while the brake is on; infinite, stored as `never`, for a brake that stops all admissions.
  @FiniteOrNever public var waitingMonths: Double
  /// Shortest time the brake stays on, in months since it went on; 0 for none.
  public var minimumMonths: Int
  /// Share of sponsors exempt, 0…1, for instance for sufficient means. Drawn once a family, so the same ones are exempt each time.
  public var exemptShare: Double

  public init(onAbove: Double, offBelow: Double, waitingMonths: Double, minimumMonths: Int, exemptShare: Double) {
    self.onAbove = onAbove
    self.offBelow = offBelow
    self.waitingMonths = waitingMonths
    self.minimumMonths = minimumMonths
    self.exemptShare = exemptShare
  }
}
