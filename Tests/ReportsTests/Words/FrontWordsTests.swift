import Testing
import Vocabulary

@testable import Reports

@Suite("Words of the front")
struct FrontWordsTests {
  @Test(
    "one package that all can live with is told in the singular",
    arguments: [
      (1, "Van 6 pakketten is er 1 waarmee alle drie partijen kunnen leven.", "Of 6 packages, all three parties can live with 1."),
      (2, "Van 6 pakketten zijn er 2 waarmee alle drie partijen kunnen leven.", "Of 6 packages, all three parties can live with 2."),
    ])
  func agreement(_ agreeable: Int, _ nl: String, _ en: String) {
    for (language, expected) in [(Language.nl, nl), (.en, en)] {
      let prose = FrontWords(language: language).agreement(packages: 6, agreeable: agreeable, parties: 3, clashing: [])
      #expect(prose.words == expected)
    }
  }
}
