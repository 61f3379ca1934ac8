public import Chance

/// What one future brings under one policy.
///
/// People are counted in whole numbers, times in days. What is a mean or a percentile over nobody is not a number, stored as `null` and equal to
/// itself.
public struct ChainOutcome: Sendable, Hashable {
  /// Months simulated.
  public let months: Int
  /// The series one after the other, in the order of `Series`, each from month 1 on.
  @EachFiniteOrNull private var values: [Double]

  init(months: Int) {
    self.months = months
    values = [Double](repeating: 0, count: months * Series.allCases.count)
  }

  /// One series, month 1 first.
  public subscript(series: Series) -> [Double] { Array(values[(series.rawValue * months)..<((series.rawValue + 1) * months)]) }

  /// One month of a series; month 0 is the first.
  public subscript(series: Series, month: Int) -> Double {
    get { values[series.rawValue * months + month] }
    set { values[series.rawValue * months + month] = newValue }
  }

  /// Relatives admitted, relatives arrived (those with a visa on the opening date included) and people housed before the horizon.
  public internal(set) var admittedTotal = 0.0
  public internal(set) var arrivedTotal = 0.0
  public internal(set) var housedTotal = 0.0
  /// Days from the sponsor's application to arrival over all relatives who arrive and whose request is in the run: mean, median and 95th percentile.
  @FiniteOrNull public internal(set) var daysApartMean = Double.nan
  @FiniteOrNull public internal(set) var daysApartMedian = Double.nan
  @FiniteOrNull public internal(set) var daysApartPercentile95 = Double.nan
  /// The same over those who arrive in the months of the simulation's window; kept with `Measures.separation`.
  public internal(set) var daysApartInWindow = DaysApart(mean: .nan, median: .nan, percentile95: .nan)
  /// Days in reception over all who were housed; the percentile is kept with `Measures.stay`.
  @FiniteOrNull public internal(set) var stayMean = Double.nan
  @FiniteOrNull public internal(set) var stayPercentile95 = Double.nan
  /// Compared with the first policy of the run; `nil` for that one, and without `Measures.switchers`.
  public internal(set) var switchers: Switchers?
  /// Persons and events of the future, counted singly.
  public internal(set) var persons = 0
  public internal(set) var events = 0
  /// Relatives whose request was accepted; admitted and still held add up to it.
  public internal(set) var accepted = 0.0
}
