public import Assessments
import Chance
public import Vocabulary

/// Words of the bands that are told while an assessment goes on.
public struct LiveWords: Bilingual, Sendable {
  let language: Language

  /// Words in one of the two languages.
  public init(language: Language) { self.language = language }

  /// The bands so far, variant by variant, on one line.
  public func line(done: Int, of total: Int, _ bands: [(variant: VariantID, difference: Interim.Difference)]) -> String {
    t(
      "voorlopig, na \(numbers.whole(done)) van \(numbers.whole(total)) toekomsten, nareizigers, gemiddeld: ",
      "so far, after \(numbers.whole(done)) of \(numbers.whole(total)) futures, relatives, on average: ")
      + bands.map { "\($0.variant) \(told($0.difference))" }.joined(separator: "; ")
  }

  /// The mean with its band; alone where too few futures tell the band.
  private func told(_ difference: Interim.Difference) -> String {
    let (low, mean, high) = (numbers.change(difference.low), numbers.stableCount(difference.mean), numbers.change(difference.high))
    return difference.low.isFinite && difference.high.isFinite ? "\(mean) (\(low) \(t("tot", "to")) \(high))" : mean
  }
}
