import Dossiers
import Testing
import Vocabulary

@Suite("An article stands with its law")
struct ArticleTests {
  @Test("every step of the procedure and every lever names the law that its article is of", arguments: Language.allCases)
  func dossier(_ language: Language) throws {
    let dossier = try BuiltInDossier.dossier()
    let steps = try #require(dossier.places?.procedure?.steps)
    #expect(!steps.isEmpty)
    for step in steps {
      let article = step.article[language]
      #expect(!article.hasPrefix("art") && article.contains(language == .nl ? "wet, art" : "Act, art"), "\(article)")
    }
    let levers = dossier.levers.filter { !$0.article.nl.isEmpty }
    #expect(!levers.isEmpty)
    for lever in levers {
      #expect(lever.article[language].hasPrefix(language == .nl ? "Vreemdelingenwet 2000, art. " : "Aliens Act 2000, art. "), "\(lever.id)")
    }
  }
}
