import Reports
import Testing
import Vocabulary

@Suite("Numbers as a language writes them")
struct NumbersTests {
  @Test(
    "a span is in years where they are whole, else in months",
    arguments: [
      (60, "vijf jaar", "five years"), (12, "één jaar", "one year"), (156, "13 jaar", "13 years"), (30, "30 maanden", "30 months"),
      (1, "één maand", "one month"), (0, "nul maanden", "nought months"),
    ])
  func span(months: Int, dutch: String, english: String) {
    #expect(Numbers(.nl).span(months: months) == dutch)
    #expect(Numbers(.en).span(months: months) == english)
  }

  @Test("and in digits where a column asks for them")
  func digits() {
    #expect(Numbers(.en).span(months: 84, inWords: false) == "7 years")
    #expect(Numbers(.nl).span(months: 7, inWords: false) == "7 maanden")
  }

  @Test("thousands, decimals, minus and months in both languages")
  func formats() throws {
    let (dutch, english) = (Numbers(.nl), Numbers(.en))
    #expect(dutch.whole(1_234_567) == "1.234.567")
    #expect(english.whole(-1234) == "−1,234")
    #expect(dutch.decimal(1234.56, 1) == "1.234,6")
    #expect(english.decimal(-0.04, 1) == "0.0")
    #expect(english.decimal(.nan) == "–")
    #expect(dutch.people(12_345) == "12.300")
    #expect(english.change(1234) == "+1,230")
    #expect(dutch.month(try #require(CalendarMonth("2023-07"))) == "juli 2023")
    #expect(english.date(try #require(CalendarDate("2023-07-07"))) == "7 July 2023")
  }
}
