import Chance
import Vocabulary

extension Bilingual {
  /// A figure with its band of 90 %; alone where too few futures tell the band.
  func within(_ bands: Bands, _ show: (Double) -> String) -> String {
    guard bands.low.isFinite, bands.high.isFinite else { return show(bands.median) }
    let (low, high) = (show(bands.low), show(bands.high))
    return "\(show(bands.median)) (\(bare(low, beside: high)) \(t("tot", "to") as String) \(high))"
  }

  /// A text without the unit that the next one ends with too, so that a range tells its unit once.
  func bare(_ text: String, beside next: String) -> String {
    for unit in [t(" procentpunt", " percentage points"), " mln euro"] where text.hasSuffix(unit) && next.hasSuffix(unit) {
      return String(text.dropLast(unit.count))
    }
    return text
  }
}
