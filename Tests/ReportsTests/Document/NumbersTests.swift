import Chance
import Testing
import Vocabulary

@testable import Reports

@Suite("Numbers as a language writes them")
struct NumbersTests {
  @Test("of people and places no parts are told, and only what is nought in every future is nought")
  func stableCounts() {
    let numbers = Numbers(.nl)
    #expect(numbers.stableCount(Estimate(mean: 0.0206, standardError: 0.0151, count: 200)) == "<1")
    #expect(numbers.stableCount(Estimate(mean: -0.31, standardError: 0.2, count: 200)) == "<1")
    #expect(numbers.stableCount(Estimate(mean: -0.4, standardError: 2, count: 200)) == "≈0")
    #expect(numbers.stableCount(Estimate(mean: 0, standardError: 0, count: 200)) == "0")
    #expect(numbers.stableCount(Estimate(mean: -17_485, standardError: 1538, count: 200)) == "−17.000")
  }

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

  @Test(
    "a count agrees with its noun, which may bring its verb, in both languages",
    arguments: [
      (0, "0 plaatsen zijn vol", "0 places are full"), (1, "1 plaats is vol", "1 place is full"), (2, "2 plaatsen zijn vol", "2 places are full"),
      (1000, "1.000 plaatsen zijn vol", "1,000 places are full"), (-1, "−1 plaats is vol", "−1 place is full"),
      (-1001, "−1.001 plaatsen zijn vol", "−1,001 places are full"),
    ])
  func counted(_ count: Int, dutch: String, english: String) {
    let (nl, en) = ((one: "plaats is vol", more: "plaatsen zijn vol"), (one: "place is full", more: "places are full"))
    #expect(Numbers(.nl).counted(count, nl, en) == dutch)
    #expect(Numbers(.en).counted(count, nl, en) == english)
    #expect(Phrase.counted(count, nl, en) == Phrase(nl: dutch, en: english))
  }

  @Test(
    "a unit agrees with a bare 1 and with nothing else",
    arguments: [
      ("months", "1", " maand", " month"), ("months", "0,1", " maanden", " months"), ("months", "1.0", " maanden", " months"),
      ("persons", "1", " persoon", " person"), ("places", "1", " plaats", " place"), ("places", "21", " plaatsen", " places"),
      ("years", "1", " jaar", " year"), ("days", "1", " dag", " day"), ("days", "30", " dagen", " days"), ("rounds", "1", " ronde", " round"),
      ("rounds", "2", " ronden", " rounds"), ("seats", "1", " zetel", " seat"), ("share", "1", "", ""), ("percent", "1", "%", "%"),
    ])
  func unit(_ unit: String, number: String, dutch: String, english: String) {
    #expect(Numbers(.nl).unit(unit, after: number) == dutch)
    #expect(Numbers(.en).unit(unit, after: number) == english)
  }

  @Test("numbers of an error sentence are written as the language writes them")
  func errorNumbers() {
    #expect(Phrase(number: 0.5) == Phrase(nl: "0,5", en: "0.5"))
    #expect(Phrase(number: -3) == Phrase(nl: "−3", en: "−3"))
    #expect(Phrase(number: 50_000) == Phrase(nl: "50.000", en: "50,000"))
    #expect(Phrase(number: .nan) == Phrase(nl: "geen getal", en: "not a number"))
    #expect(Phrase(number: .infinity) == Phrase(nl: "oneindig", en: "infinite"))
  }

  @Test("dates that stand in a text, quarters and moments are told in words; what is none of these stays as it is")
  func writtenDates() {
    let (dutch, english) = (Numbers(.nl), Numbers(.en))
    #expect(dutch.dates(written: "2022-09 (published 2022-11-04)") == "september 2022 (gepubliceerd 4 november 2022)")
    #expect(english.dates(written: "2022-06-01; 2022-12-05") == "1 June 2022; 5 December 2022")
    #expect(english.dates(written: "2018-spring, 2021") == "2018-spring, 2021")
    #expect(dutch.dates(written: "early 2023, in force since 2020-01-01 (not given)") == "begin 2023, van kracht sinds 1 januari 2020 (niet vermeld)")
    #expect(dutch.dates(written: "earlyé early1 not  given, early-undated") == "earlyé early1 not  given, begin-zonder datum")
    #expect(dutch.quarter(written: "2022Q4") == "vierde kwartaal van 2022")
    #expect(english.quarter(written: "2023Q1") == "first quarter of 2023")
    #expect(english.quarter(written: "2023Q9") == "2023Q9")
    #expect(dutch.moment(written: "2026-11-26T19:25:00Z") == "26 november 2026, 19.25 uur UTC")
    #expect(english.moment(written: "2026-11-26T19:25:00Z") == "26 November 2026, 19:25 UTC")
    #expect(english.moment(written: "yesterday") == "yesterday")
  }
}
