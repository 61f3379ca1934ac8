public import Chance

/// What one future brings under one policy.
///
/// People are counted in whole numbers, save in the series of children; times are in days. What is a mean or a percentile over nobody is not a
/// number, stored as `null` and equal to itself.
public struct ChainOutcome: Sendable, Hashable {
  /// Months simulated.
  public let months: Int
  /// The series one after the other, in the order of `Series`, each from month 1 on.
  @EachFiniteOrNull private var values: [Double]

  /// Everything at 0, and all means and percentiles unknown.
  init(months: Int) {
    self.months = months
    values = [Double](repeating: 0, count: months * Series.allCases.count)
  }

  /// One series, month 1 first.
  ///
  /// Complexity: linear in the months, as they are copied; the subscript with a month copies nothing.
  public subscript(series: Series) -> [Double] { Array(values[(series.rawValue * months)..<((series.rawValue + 1) * months)]) }

  /// One month of a series; month 0 is the first.
  public subscript(series: Series, month: Int) -> Double {
    get { values[series.rawValue * months + month] }
    set { values[series.rawValue * months + month] = newValue }
  }

  /// Relatives admitted before the horizon.
  public internal(set) var admittedTotal = 0.0
  /// Relatives arrived before the horizon, those with a visa on the opening date included.
  public internal(set) var arrivedTotal = 0.0
  /// People housed before the horizon.
  public internal(set) var housedTotal = 0.0
  /// Mean days from the sponsor's application to arrival, over all relatives who arrive but those with a visa on the opening date.
  ///
  /// Whoever does not arrive within the horizon is not in it, so a rule that lets fewer come may look better by it.
  @FiniteOrNull public internal(set) var daysApartMean = Double.nan
  /// The median of the same, nearest rank.
  @FiniteOrNull public internal(set) var daysApartMedian = Double.nan
  /// The 95th percentile of the same, nearest rank.
  @FiniteOrNull public internal(set) var daysApartPercentile95 = Double.nan
  /// The same over those who arrive in the months of the simulation's window; kept with `KeptFigures.separation`.
  public internal(set) var daysApartInWindow = DaysApart(mean: .nan, median: .nan, percentile95: .nan)
  /// Mean days in reception over all who were housed: since the application for permit holders, since arrival for others.
  @FiniteOrNull public internal(set) var stayMean = Double.nan
  /// The 95th percentile of the same, nearest rank; kept with `KeptFigures.stay`, else not a number.
  @FiniteOrNull public internal(set) var stayPercentile95 = Double.nan
  /// Compared with the first policy of the run; `nil` for that one, and without `KeptFigures.switchers`.
  public internal(set) var switchers: Switchers?
  /// How long those who ask wait; `nil` without `KeptFigures.waits`.
  public internal(set) var waits: FamilyWaits?
  /// Applicants, those of the opening queue included, and relatives whose request is made in the run; for measuring speed.
  public internal(set) var persons = 0
  /// Applications, decisions, requests, admissions and homes, counted singly; for measuring speed.
  public internal(set) var events = 0
  /// Relatives whose request was accepted; admitted and still held add up to it.
  public internal(set) var accepted = 0.0
}
