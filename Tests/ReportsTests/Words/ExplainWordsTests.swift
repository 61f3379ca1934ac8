import Testing
import Vocabulary

@testable import Reports

@Suite("The words of what stands behind a code")
struct ExplainWordsTests {
  @Test("a red line stands in the words of the dossier with its code, one without words by its code")
  func redLines() {
    let lines: [(id: RedLineID, text: Phrase?)] = [("Baken-lawful", Phrase(nl: "Alleen wat mag.", en: "Only what is lawful.")), ("Kompas-1", nil)]
    #expect(
      ExplainWords(language: .nl).redLines(lines).words
        == "Rode lijnen die het uitsluiten: “Alleen wat mag.” (Baken-lawful); Kompas-1.")
    #expect(ExplainWords(language: .en).redLines(lines).words.contains("“Only what is lawful.” (Baken-lawful)"))
  }

  @Test("months and people stand with their unit in a sentence")
  func units() {
    let (dutch, english) = (ChainFigureWords(language: .nl), ChainFigureWords(language: .en))
    #expect(dutch.withUnit("+15,8", .monthsApartMean) == "+15,8 maanden" && english.withUnit("+16", .relativesOver24) == "+16 people")
    #expect(dutch.withUnit("+2 procentpunt", .notYetTogether) == "+2 procentpunt" && dutch.withUnit("–", .monthsLater) == "–")
  }
}
