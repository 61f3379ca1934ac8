import Archive
import Foundation
import Testing
import Vocabulary

@Suite("Times of a clock on the wall")
struct WallClockTests {
  private let amsterdam: WallClock

  init() throws { amsterdam = try WallClock("Europe/Amsterdam") }

  private func refusal(_ text: String) -> WallClockError? {
    do throws(WallClockError) {
      _ = try amsterdam.instant(written: text)
      return nil
    } catch { return error }
  }

  @Test("half past two in the night of 25 October 2026 is twice, and it is asked which")
  func twice() throws {
    guard case .twice(let time, let possible, _)? = refusal("2026-10-25 02:30") else {
      Issue.record("not asked")
      return
    }
    #expect(time.description == "2026-10-25 02:30")
    #expect(possible.map(\.description) == ["2026-10-25 02:30+02:00", "2026-10-25 02:30+01:00"])
    let (first, second) = (try amsterdam.instant(written: "2026-10-25 02:30+02:00"), try amsterdam.instant(written: "2026-10-25T02:30+01:00"))
    #expect(second - first == 3600)
    #expect(try first == Int(Date("2026-10-25T00:30:00Z", strategy: .iso8601).timeIntervalSince1970))
    let sentence = refusal("2026-10-25 02:30")?.sentence
    #expect(sentence?.en.contains("“2026-10-25 02:30+02:00” or “2026-10-25 02:30+01:00”") == true)
    #expect(sentence?.nl.contains("twee keer") == true)
  }

  @Test("half past two in the night of 29 March 2026 never is, and is refused")
  func never() throws {
    let time = try #require(WallTime("2026-03-29 02:30"))
    #expect(refusal("2026-03-29 02:30") == .never(time, zone: "Europe/Amsterdam"))
    #expect(refusal("2026-03-29 02:30+02:00") != nil && refusal("2026-03-29 02:30+01:00") != nil)
    let (before, after) = (try amsterdam.instant(written: "2026-03-29 01:59"), try amsterdam.instant(written: "2026-03-29 03:00"))
    #expect(after - before == 60)
  }

  @Test("an offset that the place does not have then is told with what it has")
  func otherOffset() {
    guard case .otherOffset(_, let possible, _)? = refusal("2026-07-07 14:00Z") else {
      Issue.record("taken")
      return
    }
    #expect(possible.map(\.description) == ["2026-07-07 14:00+02:00"])
  }

  @Test("what a clock shows at an instant is read back as the same instant, every hour of a year and in zones with half hours")
  func back() throws {
    for zone in ["Europe/Amsterdam", "America/St_Johns", "Asia/Kathmandu", "UTC", "Australia/Lord_Howe"] {
      let clock = try WallClock(zone)
      for hour in stride(from: 1_767_225_600, to: 1_798_761_600, by: 3600 * 7) {
        let time = try #require(clock.time(at: hour))
        #expect(try clock.instant(time) == hour, "\(zone) \(time)")
      }
    }
  }

  @Test("no zone and no time are refused in a sentence", arguments: ["", "CET", "Mars/Olympus"])
  func zones(_ name: String) { #expect(throws: WallClockError.noZone(name)) { try WallClock(name) } }

  @Test(
    "texts of another form, and days and hours that no clock shows, are no times",
    arguments: [
      "", "2026-02-30 12:00", "2026-10-25 24:00", "2026-10-25 12:60", "2026-10-25", "2026-10 12:00", "2026-10-25 1:30", "2026-10-25 12:00+2",
      "2026-10-25 12:00 tomorrow", "25-10-2026 12:00", "2026-10-25x12:00",
    ])
  func forms(_ text: String) { #expect(WallTime(text) == nil) }

  @Test("days are counted from 1970 and named by the week, over leap years and centuries")
  func days() throws {
    for (text, days, weekday) in [
      ("1970-01-01", 0, 3), ("1969-12-31", -1, 2), ("2000-02-29", 11_016, 1), ("2023-07-07", 19_545, 4), ("1900-03-01", -25_508, 3),
    ] {
      let date = try #require(CalendarDate(text))
      #expect(date.daysSince1970 == days && date.weekday == weekday, "\(text)")
      #expect(CalendarDate(day: days)?.description == text)
    }
  }
}
