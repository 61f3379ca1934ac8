import Testing
import Vocabulary

@Suite("Calendar months")
struct CalendarMonthTests {
  @Test(
    "reads YYYY-MM and nothing else",
    arguments: ["2023-7", "2023-13", "2023-00", "0000-01", "20230-1", "2023-07-01", "2023 07", "-023-07", "２０２３-07", ""])
  func refuses(_ text: String) { #expect(CalendarMonth(text) == nil) }

  @Test("writes what it reads")
  func reads() { for text in ["1001-01", "2023-07", "1999-12"] { #expect(CalendarMonth(text)?.description == text) } }
}
