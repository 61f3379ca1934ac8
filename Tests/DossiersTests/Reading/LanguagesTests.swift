import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("A dossier in its own languages")
struct LanguagesTests {
  private static let head = DossierFile.dossier.rawValue

  /// The head of the invented land in some languages, with a question in these words.
  private func change(_ languages: String, _ question: String) -> (inout Draft) throws -> Void {
    { draft in
      try draft.replace("as_of:", by: "languages: [\(languages)]\nas_of:", in: Self.head)
      try draft.replaceLine(with: "question:", by: "question: {\(question)}", in: Self.head)
    }
  }

  @Test("shows its first language where it lacks one of the program, and says for how many texts")
  func fallsBack() throws {
    let dossier = try TinyPolder.dossier(after: change("en", "en: What then?"))
    #expect(dossier.question == Phrase(nl: "What then?", en: "What then?"))
    #expect(dossier.fallbacks.map(\.language) == [.nl] && dossier.fallbacks.map(\.shown) == ["en"] && dossier.fallbacks.map(\.texts) == [1])
    #expect(dossier.remarks.contains { $0.sentence(in: .en) == "This dossier has no Dutch: 1 text is shown in the language “en”." })
  }

  @Test("may have a language that the program does not speak")
  func other() throws {
    let dossier = try TinyPolder.dossier(after: change("en", "en: What then?"))
    #expect(dossier.fallbacks.count == 1)
    let faults = try TinyPolder.problems(after: change("de, en", "en: What then?")).map(\.fault)
    #expect(faults.contains(.missingKey(key: "de")))
  }

  @Test("with nothing said needs both languages of the program")
  func both() throws {
    let faults = try TinyPolder.problems { try $0.replaceLine(with: "question:", by: "question: {en: What then?}", in: Self.head) }.map(\.fault)
    #expect(faults == [.missingText(language: .nl)])
  }

  @Test("refuses a code that is none, and an empty list")
  func codes() throws {
    #expect(try TinyPolder.problems(after: change("English", "en: What then?")).contains { $0.line(in: .en).contains("the code of a language") })
    #expect(try TinyPolder.problems(after: change("", "nl: Wat dan?, en: What then?")).map(\.fault).contains(.emptyList(key: "languages")))
  }
}
