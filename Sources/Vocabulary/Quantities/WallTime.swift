/// What a clock on the wall shows, to the minute. It is an instant only together with a place, and at some places once a year with two or none.
public struct WallTime: Sendable, Hashable, CustomStringConvertible {
  public var date: CalendarDate
  public var hour: Int
  public var minute: Int
  /// Minutes that the clock is ahead of UTC; `nil` where it is not told.
  public var offset: Int?

  /// Reads `2026-10-25 02:30`, with `T` in place of the space too, and with `Z`, `+02:00` or `-05:00` behind it where the offset is told; `nil` for a
  /// text of another form and for a day or an hour that no clock shows.
  public init?(_ text: some StringProtocol) {
    let characters = Array(text.trimmed)
    guard characters.count >= 16, ["T", " "].contains(characters[10]), characters[13] == ":" else { return nil }
    guard let date = CalendarDate(String(characters[0..<10])), date.day > 0 else { return nil }
    guard let hour = Self.number(characters[11..<13]), hour < 24, let minute = Self.number(characters[14..<16]), minute < 60 else { return nil }
    (self.date, self.hour, self.minute) = (date, hour, minute)
    let rest = String(String(characters[16...]).trimmed)
    if rest.isEmpty { return }
    guard let offset = Self.offset(rest) else { return nil }
    self.offset = offset
  }

  /// What clocks with an offset show at an instant in seconds since 1970 in UTC; `nil` before the year 1 and after 9999.
  public init?(secondsSince1970 seconds: Int, offset: Int) {
    let local = seconds + offset * 60
    let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    let minutes = (local - days * 86_400) / 60
    guard let date = CalendarDate(day: days) else { return nil }
    (self.date, hour, minute, self.offset) = (date, minutes / 60, minutes % 60, offset)
  }

  /// Seconds since 1970 in UTC, read with an offset in minutes.
  public func secondsSince1970(offset: Int) -> Int { date.daysSince1970 * 86_400 + hour * 3600 + minute * 60 - offset * 60 }

  /// `2026-10-25 02:30`, with `+02:00` behind it where the offset is known.
  public var description: String {
    let shown = "\(date) \(Self.two(hour)):\(Self.two(minute))"
    guard let offset else { return shown }
    return shown + (offset < 0 ? "-" : "+") + "\(Self.two(abs(offset) / 60)):\(Self.two(abs(offset) % 60))"
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func number(_ digits: ArraySlice<Character>) -> Int? {
    digits.allSatisfy { "0"..."9" ~= $0 } ? Int(String(digits)) : nil
  }

  private static func offset(_ text: String) -> Int? {
    if text == "Z" { return 0 }
    let characters = Array(text)
    guard characters.count == 6, ["+", "-"].contains(characters[0]), characters[3] == ":" else { return nil }
    guard let hours = number(characters[1..<3]), hours < 24, let minutes = number(characters[4..<6]), minutes < 60 else { return nil }
    return (characters[0] == "-" ? -1 : 1) * (hours * 60 + minutes)
  }
}

extension StringProtocol {
  /// Without spaces around it.
  fileprivate var trimmed: SubSequence {
    var rest = self[...]
    while rest.first == " " { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    return rest
  }
}

extension CalendarDate {
  /// Days from 1 January 1970 to this one; a date known to the month or the year counts as its first day.
  ///
  /// The year is taken to begin in March, so that the leap day is its last.
  public var daysSince1970: Int {
    let (month, day) = (max(self.month, 1), max(self.day, 1))
    let year = month > 2 ? self.year : self.year - 1
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The date so many days after 1 January 1970; `nil` before the year 1 and after 9999.
  public init?(day days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    guard (1...9999).contains(year) else { return nil }
    let written = String(repeating: "0", count: 4 - String(year).count) + "\(year)"
    self.init("\(written)-\(WallTime.two(month))-\(WallTime.two(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1))")
  }

  /// The day of the week, Monday as 0.
  public var weekday: Int {
    let days = daysSince1970 + 3
    return days >= 0 ? days % 7 : (days % 7 + 7) % 7
  }
}
