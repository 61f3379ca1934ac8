import Chance
import Vocabulary

extension Bilingual {
  /// A figure with its band of 90 %; alone where too few futures tell the band.
  func within(_ bands: Bands, _ show: (Double) -> String) -> String {
    guard bands.low.isFinite, bands.high.isFinite else { return show(bands.median) }
    return "\(show(bands.median)) (\(show(bands.low)) \(t("tot", "to") as String) \(show(bands.high)))"
  }
}
