public import Chance

/// A series with its bands.
public struct MonthlyBands: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case arrivals, decisions, asylumQueue, relativesArrived, familyQueue, held, occupancy, waitingForHome, housed
    /// Relatives who ask, who get a visa, and who are decided on after the term of the law.
    case requests, visas, decidedLate
    /// People in reception in regular and in emergency places, and the cost of reception in the month, in euros.
    case regularReception, emergencyReception, cost
    /// People resettled on unused places.
    case resettled
    /// Children who see a parent again after more than two years, and children who still wait so long at the end of the month; the same for all
    /// relatives.
    case childrenApartOver24, childrenWaitingOver24, relativesWaitingOver24
    /// Months from the sponsor's application to arrival: mean of those who arrive in the month.
    case monthsApart
  }

  public var kind: Kind
  /// One per month.
  public var bands: [Bands]
  /// Differences from the baseline on the same people, future by future, one per month; empty for the baseline and for a variant that is like it in
  /// the chain.
  public var differences: [Bands]
}
