/// A quarter of a year as files write it: `2013Q1`.
enum CalendarQuarter {
  /// Whether a text is a year of four digits, a Q, and a quarter from 1 to 4.
  static func isOne(_ text: String) -> Bool {
    let parts = text.split(separator: "Q", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[0].allSatisfy({ $0.isASCII && $0.isNumber }), parts[0] != "0000" else { return false }
    return ["1", "2", "3", "4"].contains(parts[1])
  }
}
