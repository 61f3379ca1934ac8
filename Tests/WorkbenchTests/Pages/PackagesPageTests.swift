import Assessments
import Testing
import TinyPolder
import Vocabulary

@testable import Workbench

@Suite("The page on the packages of a move")
struct PackagesPageTests {
  private let desk: LittleWorkbench

  init() throws { desk = try LittleWorkbench() }

  @Test("the room leads to every move that opens something; each page has the packages with their chance", arguments: Language.allCases)
  func moves(_ language: Language) throws {
    let id = try desk.keep()
    let assessment = try desk.store.assessment(desk.store.run(id.hash))
    let room = desk.get(Address(language, .run(id.hash, .room)).text).text
    for (place, concession) in (assessment.table?.concessions ?? []).enumerated() {
      let address = Address(language, .packages(run: id.hash, move: place + 1, from: 1)).text
      #expect(room.contains("href=\"\(address)\"") == (concession.opened > 0))
      guard concession.opened > 0 else { continue }
      let page = desk.get(address)
      #expect(page.status == .ok && page.text.contains(language == .nl ? "kans dat allen ermee instemmen" : "chance that all agree to it"))
      #expect(page.text.contains("?from=26") == (concession.opened > OpenedPackages.atATime))
    }
    for address in ["99", "1?from=999999"] {
      #expect(desk.get(Address(language, .run(id.hash, .room)).text + "/" + address).status == .notFound)
    }
  }
}
