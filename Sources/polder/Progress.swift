import Assessments
import Foundation
import Reports
import Synchronization
import Vocabulary

/// Progress with the time left, on standard error; silent where that is not a terminal. Asked for it, the bands of each variant as they tighten too.
final class Progress: Sendable {
  private let total: Int
  private let language: Language
  /// The variants whose bands are shown; empty where nobody asked.
  private let live: [String]
  private let done = Atomic<Int>(0)
  private let start = ContinuousClock.now
  private let isShown = isatty(STDERR_FILENO) == 1

  init(total: Int, language: Language, live: [String] = []) {
    self.total = total
    self.language = language
    self.live = live
  }

  /// One more future is done; `records` are those of all done so far.
  func step(_ records: () -> [[FutureRecord]] = { [] }) {
    let count = done.add(1, ordering: .relaxed).newValue
    if !live.isEmpty, isMilestone(count) { show(Interim(records(), of: total)) }
    guard isShown else { return }
    let spent = start.duration(to: .now)
    let left = Double(spent.components.seconds) * Double(total - count) / Double(count)
    let line = Phrase(
      nl: "\(count) van \(total) toekomsten, nog \(Int(left.rounded())) s", en: "\(count) of \(total) futures, \(Int(left.rounded())) s left")[
        language]
    FileHandle.standardError.write(Data("\r\u{1B}[K\(line)".utf8))
  }

  /// 10, 20, 50, 100, 200, 500 and so on.
  private func isMilestone(_ count: Int) -> Bool {
    var scale = 10
    while scale <= count {
      if count == scale || count == 2 * scale || count == 5 * scale { return count < total }
      scale *= 10
    }
    return false
  }

  private func show(_ interim: Interim) {
    let numbers = Numbers(language)
    let to = Phrase(nl: "tot", en: "to")[language]
    let bands = zip(live, interim.differences).map { id, bands in
      "\(id) \(numbers.change(bands.median)) (\(numbers.change(bands.low)) \(to) \(numbers.change(bands.high)))"
    }
    let head = Phrase(
      nl: "voorlopig, na \(interim.futures) van \(interim.total) toekomsten, nareizigers: ",
      en: "so far, after \(interim.futures) of \(interim.total) futures, relatives: ")[language]
    finish()
    tell(head + bands.joined(separator: "; "))
  }

  func finish() {
    if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }
}
