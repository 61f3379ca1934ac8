public import Vocabulary

/// Rates, capacities and shares of the chain, each with its evidence.
public struct Calibration: Sendable, Hashable {
  /// One calibrated value, or twelve for a seasonal pattern.
  public struct Item: Sendable, Hashable {
    /// `section.key`.
    public var id: String
    public var name: Phrase
    public var values: [Double]
    public var unit: String
    public var evidence: Evidence
  }

  /// In the order of the file.
  public var items: [Item]

  /// The value; zero where it is missing, which the reading has reported.
  public subscript(id: String) -> Double { items.first { $0.id == id }?.values.first ?? 0 }
  public func values(_ id: String) -> [Double] { items.first { $0.id == id }?.values ?? [] }

  /// What a calibration must hold, with the range that makes sense.
  static let required: [(id: String, range: ClosedRange<Double>)] = [
    ("arrivals.level_now_per_year", 1...10_000_000), ("arrivals.long_run_per_year", 1...10_000_000),
    ("arrivals.repeat_applications_per_year", 0...10_000_000), ("arrivals.seasonal_index", 0...12), ("arrivals.shock_per_month", 0...1),
    ("arrivals.persistence_per_month", 0...1), ("arrivals.tails", 4...100), ("arrivals.share_of_total_inflow", 0...1),
    ("decision.withdrawal_share", 0...0.99), ("decision.withdrawal_months", 0...120), ("decision.appeal_share", 0...1),
    ("decision.appeal_months", 0...120), ("decision.appeal_success", 0...1), ("decision.unaccompanied_share", 0...1),
    ("decision.capacity_per_year", 1...10_000_000), ("decision.grant_share", 0...1), ("decision.refugee_share", 0...1),
    ("decision.subsidiary_share", 0...1), ("decision.humanitarian_share", 0...1), ("family.share_of_granted_with_relatives", 0...1),
    ("family.relatives_per_sponsor", 1...20), ("family.request_within_months", 0...120), ("family.decision_capacity_per_month", 1...1_000_000),
    ("family.grant_share", 0...1), ("family.grant_to_arrival_months", 0...120), ("family.straight_to_home_share", 0...1),
    ("family.minors_share", 0...1), ("reception.cost_regular_per_year", 0...10_000_000), ("reception.cost_emergency_per_year", 0...10_000_000),
    ("reception.persons_in_regular_places", 0...10_000_000),
    ("housing.persons_per_month", 0...1_000_000),
    ("resettlement.regular_quota_per_year", 0...1_000_000),
  ]
}

/// The people in the chain on the opening date.
public struct OpeningFacts: Sendable, Hashable {
  public var date: CalendarDate
  public var asylumQueue: Sourced<Int>
  public var asylumAges: [AgeShare]
  public var familyQueue: Sourced<Int>
  public var familyAges: [AgeShare]
  public var sponsorDecisionMonths: Sourced<Double>
  public var grantedTravelling: Sourced<Int>
  public var permitHolders: Sourced<Int>
  public var permitHolderLongestMonths: Sourced<Double>
  public var inReception: Sourced<Int>

  /// A part of a queue by time waited.
  public struct AgeShare: Sendable, Hashable {
    public var fromMonths: Double
    public var toMonths: Double
    public var share: Double
    public var evidence: Evidence
  }
}
