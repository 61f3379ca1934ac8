/// A month of the calendar.
public struct CalendarMonth: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Months since January of the year 0.
  public var ordinal: Int

  public init(year: Int, month: Int) { ordinal = year * 12 + month - 1 }

  /// Reads `YYYY-MM`; `nil` where the text is not a month.
  public init?(_ text: some StringProtocol) {
    var (digits, count) = (0, 0)
    for byte in text.utf8 {
      if count == 4 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard count < 7, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
      }
      count += 1
    }
    let (year, month) = digits.quotientAndRemainder(dividingBy: 100)
    guard count == 7, (1...12).contains(month), year > 0 else { return nil }
    self.init(year: year, month: month)
  }

  public var year: Int { ordinal / 12 }
  /// 1 for January to 12 for December.
  public var month: Int { ordinal % 12 + 1 }

  public func advanced(by months: Int) -> CalendarMonth {
    var later = self
    later.ordinal += months
    return later
  }

  /// Months from this month to another; negative when the other is earlier.
  public func months(to other: CalendarMonth) -> Int { other.ordinal - ordinal }

  public static func < (left: Self, right: Self) -> Bool { left.ordinal < right.ordinal }

  /// `YYYY-MM`.
  public var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}

extension CalendarMonth: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let month = CalendarMonth(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is not a month; write YYYY-MM")
    }
    self = month
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
