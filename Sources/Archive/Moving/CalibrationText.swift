import Assessments
import Dossiers
import Foundation
import Vocabulary

/// The file of the calibration as text, in which single values are written anew and all else stays as somebody wrote it.
struct CalibrationText {
  private var lines: [String]

  init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  /// The file as it is written.
  var text: String { lines.joined(separator: "\n") }

  /// Writes the values and the range of an item, with a note in place of the one that told of the earlier; gives whether the item was found.
  mutating func write(_ refit: Refit, note: Phrase) -> Bool {
    let name = refit.key.rawValue.split(separator: ".", maxSplits: 1).map(String.init)
    guard name.count == 2, let section = lines.firstIndex(where: { $0.hasPrefix(name[0] + ":") }) else { return false }
    let inSection = lines[(section + 1)...].prefix { $0.isEmpty || $0.hasPrefix(" ") || $0.hasPrefix("#") }
    guard let start = inSection.firstIndex(where: { $0.hasPrefix("  \(name[1]):") }) else { return false }
    var end = inSection[(start + 1)...].firstIndex { !$0.hasPrefix("   ") } ?? inSection.endIndex
    while end > start + 1, lines[end - 1].allSatisfy(\.isWhitespace) { end -= 1 }
    var item = lines[start..<end].joined(separator: "\n")
    guard let value = item.firstMatch(of: /value: *(\[[^\]]*\]|[^,}#\n]+)/) else { return false }
    item.replaceSubrange(value.1.startIndex..<value.1.endIndex, with: Self.written(refit.values))
    if let range = refit.range, let found = item.firstMatch(of: /range: *(\[[^\]]*\])/) {
      item.replaceSubrange(found.1.startIndex..<found.1.endIndex, with: "[\(Self.written(range.lowerBound)), \(Self.written(range.upperBound))]")
    }
    lines.replaceSubrange(start..<end, with: Self.noted(item, note).split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    return true
  }

  /// An item with a note of its own, written as the item is: within braces, or on lines.
  private static func noted(_ item: String, _ note: Phrase) -> String {
    let own = "note: {nl: '\(note.nl.replacing("'", with: "''"))', en: '\(note.en.replacing("'", with: "''"))'}"
    let first = item.prefix { $0 != "\n" }
    if first.contains("{"), let brace = item.lastIndex(of: "}") {
      var item = item.replacing(/, note: \{[^}]*\}/, with: "")
      let last = item.lastIndex(of: "}") ?? brace
      item.insert(contentsOf: ", \(own)", at: last)
      return item
    }
    var kept: [Substring] = []
    var isNote = false
    for line in item.split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.hasPrefix("     ") { isNote = line.hasPrefix("    note:") }
      if !isNote { kept.append(line) }
    }
    return (kept + ["    \(own)"]).joined(separator: "\n")
  }

  private static func written(_ values: [Double]) -> String {
    values.count == 1 ? written(values[0]) : "[\(values.map { written($0) }.joined(separator: ", "))]"
  }

  /// A number to four digits, as the files of a dossier have it.
  private static func written(_ value: Double) -> String {
    var (left, power) = (abs(value), 0)
    while left >= 10 { (left, power) = (left / 10, power + 1) }
    while left < 1, left > 0, power > -12 { (left, power) = (left * 10, power - 1) }
    return String(format: "%.\(max(0, 3 - power))f", value)
  }
}
