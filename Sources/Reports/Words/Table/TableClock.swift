public import Talks
public import Vocabulary

/// How moments of a table are told: by the clocks of its place.
public struct TableClock: Sendable {
  /// The name of the zone.
  public let zone: String
  private let time: @Sendable (Instant) -> WallTime?

  /// `time` tells what clocks there show; `nil` beyond the years that a clock knows.
  public init(zone: String, _ time: @escaping @Sendable (Instant) -> WallTime?) { (self.zone, self.time) = (zone, time) }

  /// A day in a calendar; `nil` beyond the years that a clock knows.
  func day(_ instant: Instant) -> CalendarDate? { time(instant)?.date }

  /// woensdag 31 januari 2024, 14.05 uur, and Wednesday 31 January 2024, 14:05.
  func moment(_ instant: Instant, in language: Language) -> String {
    guard let time = time(instant) else { return Self.unknown[language] }
    let day = Self.days[time.date.weekday][language]
    return "\(day) \(Phrase(time.date)[language]), \(hour(time, language))\(offset(at: instant, time))"
  }

  /// 7 juli, 14.05 uur; with the year where it is another than that of `now`.
  func short(_ instant: Instant, now: Instant, in language: Language) -> String {
    guard let time = time(instant) else { return Self.unknown[language] }
    let date = Phrase(time.date)[language]
    let isThisYear = self.time(now)?.date.year == time.date.year
    let day = isThisYear ? date.split(separator: " ").prefix(2).joined(separator: " ") : date
    return "\(day), \(hour(time, language))\(offset(at: instant, time))"
  }

  /// `2024-01-31T12:05:00Z`.
  func written(_ instant: Instant) -> String {
    guard let time = WallTime(secondsSince1970: instant.milliseconds / 1000, offset: 0) else { return "" }
    let seconds = (instant.milliseconds / 1000 % 60 + 60) % 60
    return "\(time.date)T\(Self.two(time.hour)):\(Self.two(time.minute)):\(Self.two(seconds))Z"
  }

  private func hour(_ time: WallTime, _ language: Language) -> String {
    switch language {
    case .nl: "\(time.hour).\(Self.two(time.minute)) uur"
    case .en: "\(time.hour):\(Self.two(time.minute))"
    }
  }

  /// How far the clock is ahead of UTC, in the hour that it shows twice, when it is set back; else nothing.
  private func offset(at instant: Instant, _ shown: WallTime) -> String {
    func isSame(_ other: WallTime) -> Bool { (other.date, other.hour, other.minute) == (shown.date, shown.hour, shown.minute) }
    let isShownTwice = [-60, -30, 30, 60].contains { time(instant.advanced(byMinutes: $0)).map(isSame) ?? false }
    guard isShownTwice, let minutes = shown.offset else { return "" }
    let rest = minutes % 60 == 0 ? "" : ":\(Self.two(abs(minutes) % 60))"
    return " (UTC\(minutes < 0 ? "−" : "+")\(abs(minutes) / 60)\(rest))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let unknown = Phrase(nl: "tijdstip onbekend", en: "time unknown")

  private static let days = [
    Phrase(nl: "maandag", en: "Monday"), Phrase(nl: "dinsdag", en: "Tuesday"), Phrase(nl: "woensdag", en: "Wednesday"),
    Phrase(nl: "donderdag", en: "Thursday"), Phrase(nl: "vrijdag", en: "Friday"), Phrase(nl: "zaterdag", en: "Saturday"),
    Phrase(nl: "zondag", en: "Sunday"),
  ]
}
