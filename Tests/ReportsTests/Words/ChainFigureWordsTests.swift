import Chance
import Dossiers
import Testing
import Vocabulary

@testable import Reports

@Suite("Figures have names and forms in both languages")
struct ChainFigureWordsTests {
  @Test("every figure has a name of its own in each language")
  func names() {
    for language in Language.allCases {
      let names = FigureKind.allCases.map(ChainFigureWords(language: language).name)
      #expect(Set(names).count == FigureKind.allCases.count && names.allSatisfy { !$0.isEmpty })
    }
    for kind in FigureKind.allCases { #expect(ChainFigureWords(language: .nl).name(kind) != ChainFigureWords(language: .en).name(kind), "\(kind)") }
  }

  @Test("a share is a percentage, money is in millions, a difference has its sign, and what is not known is a dash")
  func forms() {
    let english = ChainFigureWords(language: .en)
    #expect(english.text(0.25, of: .notYetTogether) == "25%" && english.text(2_400_000, of: .cost) == "EUR 2 m")
    #expect(english.text(1234, of: .relativesArrived, isSigned: true) == "+1,230" && english.text(-3.25, of: .monthsApartMean) == "−3.3")
    #expect(english.text(.nan, of: .cost) == "–" && english.text(0, of: .comeLater, isSigned: true) == "0")
    #expect(ChainFigureWords(language: .nl).text(2_400_000, of: .cost) == "2 mln euro")
    // A difference of two shares is told in percentage points, as per cent of a share would be something else.
    #expect(english.text(0.16, of: .notYetTogether, isSigned: true) == "+16 percentage points")
    #expect(ChainFigureWords(language: .nl).text(-0.02, of: .notYetTogether, isSigned: true) == "−2 procentpunt")
  }

  @Test("a mean is told to the digits that its error bears, with that error; whole where it has none")
  func means() {
    let words = BriefWords(language: .en)
    #expect(words.mean(Estimate(mean: 1234, standardError: 34, count: 40)).words == "1,230 ± 30")
    #expect(words.mean(Estimate(mean: -1234.56, standardError: 0.21, count: 40)).words == "−1,234.6 ± 0.2")
    #expect(words.mean(Estimate(mean: 12, standardError: 2, count: 40), isSigned: true).words == "+12 ± 2")
    #expect(words.mean(Estimate(mean: 12, standardError: 0, count: 1)).words == "12")
    #expect(words.mean(Estimate([])).words == "–")
  }
}
