import Reports
import Testing
import Vocabulary

/// Words that take values: one row a value, with the sentence in both languages.
@Suite("Sentences of commands format the values that they take, in both languages")
struct CommandWordsTests {
  @Test(
    "one problem and many",
    arguments: [
      (1, "1 probleem; er is niets berekend of geschreven.", "1 problem; nothing was computed or written."),
      (2, "2 problemen; er is niets berekend of geschreven.", "2 problems; nothing was computed or written."),
      (1200, "1.200 problemen; er is niets berekend of geschreven.", "1,200 problems; nothing was computed or written."),
    ])
  func problems(count: Int, nl: String, en: String) { #expect(OptionWords.problems(count) == Phrase(nl: nl, en: en)) }

  @Test(
    "one letter and many",
    arguments: [
      (1, "1 brief in twee talen: out", "1 letter in two languages: out"),
      (342, "342 brieven in twee talen: out", "342 letters in two languages: out"),
    ])
  func letters(count: Int, nl: String, en: String) { #expect(DisperseLettersCommandWords.written(count, to: "out") == Phrase(nl: nl, en: en)) }

  @Test("what a dossier has, each in the singular or the plural, without what it has none of")
  func counts() {
    let phrase = CheckCommandWords.noProblems(in: "small", [(.variants, 1), (.levers, 0), (.municipalities, 1342), (.sources, 2)])
    #expect(phrase.nl == "Geen problemen in small: 1 variant, 1.342 gemeenten, 2 bronnen.")
    #expect(phrase.en == "No problems in small: 1 variant, 1,342 municipalities, 2 sources.")
  }

  @Test("a need has thousands, its month in words and its band where there is one")
  func need() throws {
    let month = try #require(CalendarMonth("2025-01"))
    let whole = NeedWords.byChain(96_000, low: 70_826, high: 101_234, on: month)
    #expect(whole.nl == "Behoefte volgens de keten op 1 januari 2025: 96.000 plaatsen (90%: 70.826 tot 101.234).")
    #expect(whole.en == "Need by the chain on 1 January 2025: 96,000 places (90%: 70,826 to 101,234).")
    let bare = NeedWords.byChain(1, low: nil, high: nil, on: month)
    #expect(bare == Phrase(nl: "Behoefte volgens de keten op 1 januari 2025: 1 plaats.", en: "Need by the chain on 1 January 2025: 1 place."))
    let few = NeedWords.noBand(futures: 4)
    #expect(few.nl.hasPrefix("4 toekomsten is te weinig voor een bandbreedte;") && few.nl.hasSuffix("Geef --futures 40 of meer."))
    #expect(NeedWords.noBand(futures: 1).en.hasPrefix("1 future is too few for a band;"))
  }

  @Test("fixed municipalities that ask more than a province gets, with its name and thousands")
  func pins() {
    let phrase = DisperseSharesCommandWords.pinsExceed(in: "Bovenland", least: 12_000, total: 1)
    #expect(phrase.nl == "In Bovenland zijn met --pin ten minste 12.000 nodig, en de provincie krijgt 1 plaats. Verlaag --pin, of verhoog --need.")
    #expect(phrase.en == "In Bovenland --pin takes at least 12,000, and the province gets 1 place. Lower --pin, or raise --need.")
  }

  @Test(
    "talks of rounds tell the round, talks of one do not", arguments: [(2, "na 2 handelingen", "after 2 acts"), (1, "na 1 handeling", "after 1 act")])
  func reached(acts: Int, nl: String, en: String) {
    #expect(
      PlayCommandWords.reached(round: 3, acts: acts) == Phrase(nl: "De besprekingen zijn in ronde 3, \(nl).", en: "The talks are in round 3, \(en)."))
    #expect(PlayCommandWords.reached(round: nil, acts: 1) == Phrase(nl: "Tot nu toe: 1 handeling.", en: "So far: 1 act."))
  }

  @Test("the moment of a run is in words")
  func run() {
    let phrase = RunWords.found("0123456789ab", made: "2026-11-26T19:25:00Z")
    #expect(phrase.nl == "Cijfers van run 0123456789ab, gemaakt op 26 november 2026, 19.25 uur UTC.")
    #expect(phrase.en == "Figures from run 0123456789ab, made on 26 November 2026, 19:25 UTC.")
  }

  @Test("a range of numbers has thousands, and a number without end is cut")
  func numbers() {
    #expect(NumberWords.range(-1000...1_000_000) == Phrase(nl: "−1.000 tot 1.000.000", en: "−1,000 to 1,000,000"))
    let long = NumberWords.outOfRange("--need", String(repeating: "9", count: 30), 0...10)
    #expect(long.en == "--need is \(String(repeating: "9", count: 20))…; choose 0 to 10.")
  }

  @Test("progress and the bands so far")
  func progress() {
    #expect(
      ProgressWords.line(5, of: 200, ProgressWords.futures, secondsLeft: 12)
        == Phrase(nl: "5 van 200 toekomsten, nog 12 s", en: "5 of 200 futures, 12 s left"))
    #expect(LiveWords(language: .nl).line(done: 1000, of: 2000, []) == "voorlopig, na 1.000 van 2.000 toekomsten, nareizigers, gemiddeld: ")
    #expect(LiveWords(language: .en).line(done: 10, of: 20, []) == "so far, after 10 of 20 futures, relatives, on average: ")
  }
}
