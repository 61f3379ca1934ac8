import Archive
import Assessments
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Workbench

@Suite("The first page")
struct StartPageTests {
  private let desk: LittleWorkbench

  init() throws { desk = try LittleWorkbench() }

  @Test("shows the newest run at a glance, under the name of its dossier, with the ways on", arguments: Language.allCases)
  func glance(_ language: Language) throws {
    let hash = try desk.keep().hash
    let page = desk.get(Address(language, .start).text).text
    let title = try TinyPolder.dossier().title[language]
    #expect(page.contains("<h1 id=\"t-glance\">\(title)</h1>") && page.contains("<table class=\"matrix\">"))
    for destination in [Destination.run(hash, .front), .run(hash, .compare), .run(hash, .places), .compare([]), .document(run: hash, .capsule)] {
      #expect(page.contains("href=\"\(Address(language, destination).text)\""), "\(destination)")
    }
    #expect(page.contains("polder verify capsule.html") && page.contains("name=\"code\""))
    #expect(page.contains(language == .nl ? "Lees de run" : "Read the run"))
  }

  @Test("leaves out a run of another version, and shows the newest that can be read")
  func otherForm() throws {
    let readable = try desk.keep(seed: 1).hash
    _ = try desk.keep(seed: 2, form: 1)
    let page = desk.get("/en")
    #expect(page.status == .ok && page.text.contains("href=\"/en/runs/\(readable)\"") && page.text.contains("id=\"t-glance\""))
  }

  @Test("a later run of fewer futures or of a part of the variants does not take the first page over, nor what a code says")
  func leading() throws {
    let most = try desk.keep(futures: 6).hash
    let fewer = try desk.keep(seed: 2, futures: 2).hash
    let part = try desk.keep(seed: 3, variants: ["T1"], futures: 9).hash
    #expect(BestRun.order(try desk.store.runs()).map(\.id.hash) == [most, fewer, part])
    let page = desk.get("/nl").text
    #expect(page.contains("/nl/runs/\(most)") && page.contains("/nl/runs/\(fewer.prefix(12))"))
    #expect(page.contains("Hierboven staat run \(most.prefix(12)): ") && page.contains("de andere staan onderaan"))
    let code = try #require(FigureCodes(TinyPolder.dossier()).code(of: .figure("T1", .relativesArrived)))
    #expect(desk.get("/nl/explain/\(code.text)").text.contains("/nl/runs/\(most)"))
    #expect(desk.get("/nl/explain/\(code.text)").text.contains("Gelezen uit run"))
  }

  @Test("the headline has the date and the number of futures before it, and says where they are too few", arguments: Language.allCases)
  func headline(_ language: Language) throws {
    _ = try desk.keep()
    let page = desk.get(Address(language, .start).text).text
    let count = language == .nl ? "4 toekomsten" : "4 futures"
    let date = try #require(page.range(of: count)), lead = try #require(page.range(of: "class=\"lead\""))
    #expect(date.lowerBound < lead.lowerBound)
    #expect(page.contains(language == .nl ? "is te weinig voor banden van 90%" : "is too few for bands of 90%"))
  }

  @Test("without a run it names the dossiers and the command")
  func empty() {
    let page = desk.get("/en").text
    #expect(page.contains("polder assess") && page.contains("netherlands-2023-07, not assessed yet") && !page.contains("id=\"t-glance\""))
  }

  @Test("the form that asks for a code leads to the address of the code, whatever was typed around it")
  func code() {
    let answer = desk.get("/en/explain?code=%20ab%20cd+")
    #expect(answer.status == .found && answer["Location"] == "/en/explain/abcd")
    #expect(desk.get("/en/explain?code=").status == .notFound && desk.get("/en/explain").status == .notFound)
  }
}
