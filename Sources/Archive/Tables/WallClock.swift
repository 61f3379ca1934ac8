import Foundation
public import Vocabulary

/// The clocks of a place, by the name of its zone, such as Europe/Brussels. The one place where what a clock shows becomes an instant.
public struct WallClock: Sendable, Hashable {
  public let zone: String
  private let rules: TimeZone

  /// Throws `WallClockError.noZone` for a name that the machine does not know. Abbreviations are refused, as they mean several places.
  public init(_ zone: String) throws(WallClockError) {
    guard zone == "UTC" || zone.contains("/"), let rules = TimeZone(identifier: zone) else { throw .noZone(String(zone.prefix(60))) }
    (self.zone, self.rules) = (zone, rules)
  }

  /// The instant at which clocks here show a time, in seconds since 1970 in UTC.
  ///
  /// Throws `WallClockError.never` for a time that was skipped, `.twice` for one that comes twice and does not tell its offset, and `.otherOffset`
  /// where the offset that it tells is not the one of the place.
  public func instant(_ time: WallTime) throws(WallClockError) -> Int {
    let offsets = [-86_400, 0, 86_400].map { offset(at: time.secondsSince1970(offset: 0) + $0) }
    let possible = offsets.reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
      .filter { offset(at: time.secondsSince1970(offset: $0)) == $0 }.sorted(by: >)
    guard let first = possible.first else { throw .never(time, zone: zone) }
    if let told = time.offset {
      guard possible.contains(told) else { throw .otherOffset(time, possible: possible.map { with($0, time) }, zone: zone) }
      return time.secondsSince1970(offset: told)
    }
    guard possible.count == 1 else { throw .twice(time, possible: possible.map { with($0, time) }, zone: zone) }
    return time.secondsSince1970(offset: first)
  }

  /// The instant of a text as `WallTime` reads it. Throws `WallClockError.unreadable` besides.
  public func instant(written text: String) throws(WallClockError) -> Int {
    guard let time = WallTime(text) else { throw .unreadable(String(text.prefix(40))) }
    return try instant(time)
  }

  /// What clocks here show at an instant in seconds since 1970 in UTC; `nil` before the year 1 and after 9999.
  public func time(at instant: Int) -> WallTime? { WallTime(secondsSince1970: instant, offset: offset(at: instant)) }

  private func offset(at instant: Int) -> Int { rules.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant))) / 60 }

  private func with(_ offset: Int, _ time: WallTime) -> WallTime {
    var told = time
    told.offset = offset
    return told
  }
}
