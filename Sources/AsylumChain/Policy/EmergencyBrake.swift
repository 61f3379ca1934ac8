public import Chance

/// A waiting period that holds only while the chain is overcrowded. Dutch: noodrem.
public struct EmergencyBrake: Sendable, Hashable, Codable {
  /// What the brake looks at at the end of a month, in persons.
  public enum Indicator: Sendable, Hashable, Codable, CaseIterable {
    /// People in reception.
    case reception
    /// Permit holders and relatives in reception who wait for a home.
    case waitingForHome
    /// Asylum seekers who wait for a first decision.
    case asylumQueue
    /// Asylum applications of the last twelve months; in the first year those since the opening date, as if they went on for a year.
    case applications
  }

  public var indicator = Indicator.reception
  /// Persons by the indicator above which the brake goes on at the end of a month.
  public var onAbove: Double
  /// Persons below which it goes off.
  public var offBelow: Double
  /// Waiting period since the sponsor's status while the brake is on; infinite, stored as `never`, for a brake that stops all admissions.
  @FiniteOrNever public var waitingMonths: Double
  /// Shortest time the brake stays on.
  public var minimumMonths: Int
  /// Share of sponsors exempt, for instance for sufficient means.
  public var exemptShare: Double

  public init(onAbove: Double, offBelow: Double, waitingMonths: Double, minimumMonths: Int, exemptShare: Double) {
    self.onAbove = onAbove
    self.offBelow = offBelow
    self.waitingMonths = waitingMonths
    self.minimumMonths = minimumMonths
    self.exemptShare = exemptShare
  }
}
