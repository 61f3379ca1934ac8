import Testing
import Vocabulary

@testable import Workbench

@Suite("The language of a reader")
struct LanguageChoiceTests {
  @Test(
    "is Dutch unless the browser puts English higher",
    arguments: [
      ("", Language.nl), ("nl", .nl), ("en", .en), ("en-GB,en;q=0.9", .en), ("en,nl", .nl), ("en;q=0.9,nl;q=0.8", .en), ("nl-BE;q=0.8,en;q=0.3", .nl),
      ("de,fr;q=0.5", .nl), ("de,en;q=0.1", .en), ("*", .nl), ("nl;q=0,*", .en), ("EN", .en), (";;,=,q=", .nl), ("en;q=x", .nl),
    ])
  func best(_ field: String, _ language: Language) { #expect(LanguageChoice.best(field) == language) }
}
