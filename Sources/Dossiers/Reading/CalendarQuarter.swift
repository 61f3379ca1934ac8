/// A quarter of a year as files write it: `2013Q1`.
package enum CalendarQuarter {
  /// Whether a text is a year of four digits, a Q, and a quarter from 1 to 4.
  static func isOne(_ text: String) -> Bool { number(text) != nil }

  /// Quarters since the first of the year 0; `nil` for a text that is not a quarter.
  package static func number(_ text: String) -> Int? {
    let parts = text.split(separator: "Q", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[0].allSatisfy({ $0.isASCII && $0.isNumber }), parts[0] != "0000",
      ["1", "2", "3", "4"].contains(parts[1]), let year = Int(parts[0]), let quarter = Int(parts[1])
    else { return nil }
    return year * 4 + quarter - 1
  }
}
