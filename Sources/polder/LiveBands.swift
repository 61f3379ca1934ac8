import Assessments
import Reports
import Vocabulary

/// The bands of each variant on standard error while they tighten: the futures are done in growing blocks, and after each the bands so far are told.
struct LiveBands {
  let variants: [VariantID]
  let language: Language

  /// Blocks that end at 10, 20, 50, 100, 200, 500 futures and so on, and at the last.
  static func blocks(of total: Int) -> [Range<Int>] {
    var ends: [Int] = []
    var scale = 10
    while scale < total {
      ends += [scale, 2 * scale, 5 * scale].filter { $0 < total }
      scale *= 10
    }
    let all = [0] + ends + [total]
    return zip(all, all.dropFirst()).map { $0..<$1 }
  }

  func tell(_ record: SweepRecord) {
    let interim = Interim(record)
    guard interim.futures < interim.total else { return }
    let words = LiveWords(language: language)
    polder.tell(words.line(done: interim.futures, of: interim.total, zip(variants, interim.differences).map { (variant: $0, difference: $1) }))
  }
}
