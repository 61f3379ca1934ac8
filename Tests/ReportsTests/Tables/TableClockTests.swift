import Archive
import Talks
import Testing
import Vocabulary

@testable import Reports

@Suite("Moments of a table are told by its clocks")
struct TableClockTests {
  @Test("in the hour that a clock shows twice with how far it is ahead of UTC, else without", arguments: Language.allCases)
  func twice(_ language: Language) throws {
    let clock = try WallClock("Europe/Amsterdam")
    let table = TableClock(zone: clock.zone) { clock.time(at: $0.milliseconds / 1000) }
    func told(_ text: String) throws -> String { table.moment(Instant(seconds: try clock.instant(written: text)), in: language) }
    #expect(try told("2026-10-25 02:30+02:00").hasSuffix("(UTC+2)") && told("2026-10-25 02:30+01:00").hasSuffix("(UTC+1)"))
    for once in ["2026-10-25 01:59", "2026-10-25 03:00", "2026-03-29 03:30", "2026-07-01 12:00"] {
      #expect(try !told(once).contains("UTC"), "\(once)")
    }
    let short = table.short(Instant(seconds: try clock.instant(written: "2026-10-25 02:00+01:00")), now: Instant(milliseconds: 0), in: language)
    #expect(short.hasSuffix("(UTC+1)"))
  }
}
