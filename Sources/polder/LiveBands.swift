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
    let (numbers, interim) = (Numbers(language), Interim(record))
    guard interim.futures < interim.total else { return }
    let done = numbers.whole(interim.futures)
    let to = Phrase(nl: "tot", en: "to")[language]
    let bands = zip(variants, interim.differences).map { id, bands -> String in
      let band = bands.low.isFinite && bands.high.isFinite ? " (\(numbers.change(bands.low)) \(to) \(numbers.change(bands.high)))" : ""
      return "\(id) \(numbers.change(bands.median))\(band)"
    }
    let head = Phrase(
      nl: "voorlopig, na \(done) van \(numbers.whole(interim.total)) toekomsten, nareizigers: ",
      en: "so far, after \(done) of \(numbers.whole(interim.total)) futures, relatives: ")[language]
    polder.tell(head + bands.joined(separator: "; "))
  }
}
