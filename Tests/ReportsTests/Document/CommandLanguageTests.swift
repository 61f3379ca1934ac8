import Testing
import Vocabulary

@testable import Reports

@Suite("A printed command answers in the language of its page")
struct CommandLanguageTests {
  @Test("gets the language where it names none, and other texts stay as they are", arguments: Language.allCases)
  func language(_ language: Language) {
    let code = language.rawValue
    #expect("polder runs".answering(in: language) == "polder runs --language \(code)")
    #expect("polder why V1 --language en".answering(in: language) == "polder why V1 --language en")
    #expect("/nl/compare?runs=a,b".answering(in: language) == "/nl/compare?runs=a,b")
  }

  @Test("on a page every command does", arguments: Language.allCases)
  func page(_ language: Language) {
    let sheet = Sheet(id: "s", title: "s", blocks: [.command("polder negotiate tiny")])
    #expect(HTMLRendering(language).render([sheet], title: "s").contains("polder negotiate tiny --language \(language.rawValue)"))
  }
}
