import Testing
import TinyPolder
import Vocabulary

@testable import Workbench

@Suite("The page on places")
struct PlacesPageTests {
  private let desk: LittleWorkbench

  init() throws { desk = try LittleWorkbench() }

  @Test("asks for a municipality with a form that works without script, before all else", arguments: Language.allCases)
  func form(_ language: Language) throws {
    let hash = try desk.keep().hash
    let address = Address(language, .run(hash, .places)).text
    let page = desk.get(address).text
    #expect(page.contains("<form method=\"get\" action=\"\(address)\">") && page.contains("name=\"search\""))
    let (form, heading) = (page.range(of: "name=\"search\""), page.range(of: "<h1"))
    #expect(try #require(form).lowerBound < #require(heading).lowerBound)
    #expect(desk.get(address + "?search=%20").text == page, "a search for nothing is the page itself")
  }

  @Test("shows those found in a list and on the map, with their letters and files of the map", arguments: Language.allCases)
  func found(_ language: Language) throws {
    let hash = try desk.keep().hash
    let page = desk.get(Address(language, .run(hash, .places)).text + "?search=VOSSEN")
    #expect(page.status == .ok && page.text.contains("value=\"VOSSEN\""))
    #expect(page.text.contains("href=\"\(Address(language, .municipality(run: hash, code: "M002")).text)\""))
    #expect(!page.text.contains("href=\"\(Address(language, .municipality(run: hash, code: "M001")).text)\""))
    #expect(page.text.components(separatedBy: "<figure>").count == page.text.components(separatedBy: "class=\"note files\"").count)
    guard page.text.contains("<figure>") else { return }
    let file = Address(language, .chart(run: hash, ChartFile(.places, 1, .csv, of: [ChartFile.search, "VOSSEN"]))).text
    #expect(page.text.contains("href=\"\(file)\"") && desk.get(file).text.contains("Vossenrak"))
  }

  @Test("says that none is found, and shows markup in a search as text", arguments: Language.allCases)
  func none(_ language: Language) throws {
    let hash = try desk.keep().hash
    let page = desk.get(Address(language, .run(hash, .places)).text + "?search=%3Cb%3Ex")
    #expect(page.status == .ok && page.text.contains("&lt;b&gt;x") && !page.text.contains("<b>x"))
    #expect(page.text.contains(language == .nl ? "Geen gemeente heet" : "No municipality is called"))
  }
}
