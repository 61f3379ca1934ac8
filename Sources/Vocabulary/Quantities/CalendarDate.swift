/// A date known to the day, to the month, or to the year, as sources give it.
public struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  public var year: Int
  /// 0 where only the year is known.
  public var month: Int
  /// 0 where the day is not known.
  public var day: Int

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `nil` where the text is none of these or the day does not exist.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), text.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "-" }), parts[0].count == 4, let year = Int(parts[0]),
      year > 0
    else { return nil }
    var numbers = [0, 0]
    for (position, part) in parts.dropFirst().enumerated() {
      guard part.count == 2, let number = Int(part), number > 0 else { return nil }
      numbers[position] = number
    }
    self.year = year
    month = numbers[0]
    day = numbers[1]
    guard month <= 12, day <= Self.days(inMonth: month, of: year) else { return nil }
  }

  /// Whether this date lies after another, where a date known only to the month counts as its first day.
  public func isAfter(_ other: CalendarDate) -> Bool { self > other }

  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  public var description: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    if month == 0 { return "\(year)" }
    return day == 0 ? "\(year)-\(two(month))" : "\(year)-\(two(month))-\(two(day))"
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension CalendarDate: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CalendarDate(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is not a date; write YYYY-MM-DD")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
