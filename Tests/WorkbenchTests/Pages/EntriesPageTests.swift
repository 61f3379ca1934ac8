import Testing
import TinyPolder
import Vocabulary

@testable import Workbench

@Suite("The pages on sources and rulings")
struct EntriesPageTests {
  private let desk: LittleWorkbench

  init() throws { desk = try LittleWorkbench() }

  @Test("have a search that works without script; it shows those with every word, and says how many", arguments: Language.allCases)
  func search(_ language: Language) throws {
    let hash = try desk.keep().hash
    let sources = try TinyPolder.dossier().sources
    let (first, second) = (try #require(sources.first), try #require(sources.dropFirst().first))
    let address = Address(language, .run(hash, .sources)).text
    #expect(desk.get(address).text.contains("<form method=\"get\" action=\"\(address)\">"))
    let found = desk.get(address + "?search=" + first.id.rawValue.uppercased())
    #expect(found.status == .ok && found.text.contains(first.title))
    #expect(found.text.contains(language == .nl ? "Gevonden: " : "Found: ") && !found.text.contains("id=\"source-\(second.id.rawValue)\""))
    #expect(desk.get(address + "?search=").text == desk.get(address).text, "a search for nothing is the page itself")
  }

  @Test("say that nothing is found, and show markup in a search as text", arguments: Language.allCases)
  func none(_ language: Language) throws {
    let hash = try desk.keep().hash
    for page in RunPage.searched {
      let answer = desk.get(Address(language, .run(hash, page)).text + "?search=%3Cb%3Ex")
      #expect(answer.status == .ok && answer.text.contains("&lt;b&gt;x") && !answer.text.contains("<b>x"))
      #expect(answer.text.contains(language == .nl ? "Nergens staat" : "stands nowhere"))
    }
  }
}
