import Archive
import Assessments
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
