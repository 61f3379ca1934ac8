import Foundation

/// Figures by name, each a row of numbers or a text, as a file keeps them: the name, a tab, and the values with all their digits.
struct GoldenTable {
  struct Row {
    var name: String
    var value: String
  }

  var rows: [Row] = []

  mutating func add(_ name: String, _ values: [Double]) { rows.append(Row(name: name, value: values.map(\.description).joined(separator: " "))) }
  mutating func add(_ name: String, _ counts: [Int]) { rows.append(Row(name: name, value: counts.map(\.description).joined(separator: " "))) }
  mutating func add(_ name: String, _ text: String) {
    rows.append(Row(name: name, value: text.replacing("\n", with: "↵").replacing("\t", with: "→")))
  }

  var text: String { rows.map { "\($0.name)\t\($0.value)\n" }.joined() }

  init() {}

  init(text: String) {
    rows = text.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      return Row(name: String(parts[0]), value: parts.count > 1 ? String(parts[1]) : "")
    }
  }

  /// Whether two values tell the same: counts and words to the letter, numbers with a fraction to a billionth of their size.
  static func isSame(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    let (left, right) = (one.split(separator: " ", omittingEmptySubsequences: false), other.split(separator: " ", omittingEmptySubsequences: false))
    guard left.count == right.count else { return false }
    return zip(left, right).allSatisfy { a, b in
      if a == b { return true }
      guard isFraction(a), isFraction(b), let x = Double(a), let y = Double(b) else { return false }
      return abs(x - y) <= 1e-9 * max(abs(x), abs(y))
    }
  }

  private static func isFraction(_ text: Substring) -> Bool { text.contains(".") || text.contains("e") }
}

/// Rows that a later change moved on purpose: the value of 0.4.0, the value since, and the reason, each in a file that people read.
struct MovedRows {
  struct Move {
    var old: String
    var new: String
    var reason: String
  }

  /// By table and row.
  private var moves: [String: Move] = [:]

  init(text: String) {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 5 else { continue }
      moves["\(parts[0])\t\(parts[1])"] = Move(old: parts[2], new: parts[3], reason: parts[4])
    }
  }

  func move(_ table: String, _ row: String) -> Move? { moves["\(table)\t\(row)"] }
  var all: [(key: String, move: Move)] { moves.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
}
