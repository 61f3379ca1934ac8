import Testing
import TinyPolder
import Vocabulary

@testable import Workbench

@Suite("The law of one variant, on a page of its own")
struct FindingsPageTests {
  private let desk: LittleWorkbench

  init() throws { desk = try LittleWorkbench() }

  @Test("the page on the law has the verdicts of all and leads to each; the findings stand there and not here", arguments: Language.allCases)
  func pages(_ language: Language) throws {
    let hash = try desk.keep().hash
    let law = desk.get(Address(language, .run(hash, .law)).text).text
    let way = language == .nl ? "De weg naar het oordeel" : "The way to the verdict"
    let address = Address(language, .findings(run: hash, variant: "T1")).text
    #expect(address == "/\(language)/runs/\(hash)/law/T1")
    #expect(law.contains("href=\"\(address)\"") && !law.contains(way) && law.contains("id=\"law-annex\""))
    let own = desk.get(address)
    #expect(own.status == .ok && own.text.contains(way) && own.text.contains("polder review T1 tiny"), "\(own.text)")
    #expect(own.text.contains("href=\"\(Address(language, .run(hash, .law)).text)\""), "and it leads back")
  }

  @Test("a variant that changes nothing has a page that says so; one that the run lacks is told what became of it")
  func others() throws {
    let hash = try desk.keep().hash
    let law = desk.get("/en/runs/\(hash)/law").text
    let baseline = desk.get("/en/runs/\(hash)/law/T0")
    #expect(baseline.status == .ok && baseline.text.contains("This variant changes nothing that is reviewed."), "\(baseline.text)")
    #expect(!law.contains("/law/T0\""))
    #expect(desk.get("/en/runs/\(hash)/law/X").status == .notFound)
  }
}
