public import Chance
import Vocabulary

/// What reception costs in a calendar year, as far as the horizon reaches into it.
public struct YearlyCost: Sendable, Hashable, Codable {
  public var year: Int
  /// Months of the year within the horizon: twelve, or fewer in the first and the last.
  public var months: Int
  /// Euros, mean over the futures.
  public var level: Estimate
  /// Euros less than under today's law where below nought, future by future.
  public var difference: Estimate
}

extension ChainDossier {
  /// The cost of every calendar year under a variant, by its place in the sweep; the sum over the years is that of the horizon.
  func yearlyCosts(_ samples: Samples, _ variant: Int) -> [YearlyCost] {
    guard let position = MonthlyBands.Kind.allCases.firstIndex(of: .cost) else { return [] }
    let years = Dictionary(grouping: 0..<months) { firstMonth.advanced(by: $0).year }.sorted { $0.key < $1.key }
    return years.map { year, span in
      YearlyCost(
        year: year, months: span.count, level: samples.sum(ofSeries: position, over: span, of: months, variant),
        difference: samples.sum(ofSeries: position, over: span, of: months, variant, isDifference: true))
    }
  }
}
