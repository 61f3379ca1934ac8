import Archive
import Assessments
import Dossiers
import Foundation
import Testing
import TinyPolder
import Vocabulary

@testable import Workbench

@Suite("The pages on codes, on runs and variants beside each other, and the file with everything in it")
struct QuestionPagesTests {
  private let desk: LittleWorkbench

  init() throws { desk = try LittleWorkbench() }

  private func code(_ address: FigureAddress) throws -> String { try #require(FigureCodes(TinyPolder.dossier()).code(of: address)).text }

  @Test("a code is explained in the run named, and without one in the newest that knows it", arguments: Language.allCases)
  func explain(_ language: Language) throws {
    let hash = try desk.keep(withFutures: true).hash
    let code = try code(.figure("T1", .relativesArrived))
    let addresses = [Address(language, .explained(run: hash, code: code)), Address(language, .explain(code.lowercased()))]
    for address in addresses {
      let page = desk.get(address.text)
      #expect(page.status == .ok && page.text.contains("polder explain \(code) --run \(hash.prefix(12)) --language \(language.rawValue)"))
      #expect(page.text.contains("/\(language.rawValue)/runs/\(hash)/law"))
    }
  }

  @Test("an unknown code is not found, with the codes that could be meant, whatever was typed")
  func unknown() throws {
    let hash = try desk.keep().hash
    let code = try code(.figure("T1", .relativesArrived))
    let typed = String(code.dropLast()) + (code.hasSuffix("Z") ? "Y" : "Z")
    for address in ["/en/explain/\(typed)", "/en/runs/\(hash)/explain/\(typed)"] {
      let page = desk.get(address)
      #expect(page.status == .notFound && page.text.contains("no figure with code") && page.text.contains(code), "\(address)")
    }
    #expect(!desk.get("/en/explain/%3Cscript%3E").text.contains("<script>"))
    let renamed = desk.get("/en/explain/population_ses")
    #expect(renamed.status == .ok && renamed.text.contains("population_wealth"))
  }

  @Test("two runs open on what differs, with the reason, and a form chooses others without script")
  func compare() throws {
    let (one, other) = (try desk.keep(seed: 1).hash, try desk.keep(seed: 2).hash)
    for address in ["/en/compare?runs=\(one.prefix(12)),\(other.prefix(12))", "/en/compare?first=\(one.prefix(12))&second=\(other.prefix(12))"] {
      let page = desk.get(address)
      #expect(page.status == .ok && page.text.contains("another seed: 1 and 2") && page.text.contains(" differ. "), "\(address)")
      #expect(page.text.contains("polder compare \(one.prefix(12)) \(other.prefix(12))"))
      #expect(page.text.contains("<form method=\"get\" action=\"/en/compare\">") && page.text.contains("<select name=\"first\">"))
      #expect(page.text.contains("<option value=\"\(other.prefix(12))\" selected>"))
    }
    #expect(desk.get("/nl/compare").text.contains("Kies twee runs"))
  }

  @Test("a dossier that changed between two runs is named, with its files")
  func changedDossier() throws {
    let one = try desk.keep()
    var draft = Draft(TinyPolder.contents())
    try draft.replace("A wait of a year after the status.", by: "A wait of one year.", in: "variants/T2.yaml")
    let contents = draft.contents
    let dossier = try contents.load()
    let request = AssessmentRequest(variants: [], futures: 4, seed: 1)
    let record = try dossier.withChain.sweep(0..<4, of: request.sweep(of: dossier))
    let other = try desk.store.keep(try conclude(record, of: dossier, request), futures: nil, of: contents, asked: "tiny")
    let page = desk.get("/en/compare?runs=\(one.hash),\(other.hash)").text
    #expect(page.contains("the dossier has changed") && page.contains("changed files of the dossier: variants/T2.yaml"))
    #expect(desk.get("/nl/compare?runs=\(one.hash),\(one.hash)").text.contains("De runs zijn uit hetzelfde gemaakt."))
  }

  @Test("two variants have an address that stays, to which the form leads")
  func variants() throws {
    let hash = try desk.keep(withFutures: true).hash
    let asked = desk.get("/en/runs/\(hash)/compare?first=T1&second=T2")
    #expect(asked.status == .found && asked["Location"] == "/en/runs/\(hash)/compare/T1/T2")
    let page = desk.get("/en/runs/\(hash)/compare/T1/T2")
    #expect(page.status == .ok && page.text.contains("polder compare --variant T1 T2 --run \(hash.prefix(12))"))
    #expect(page.text.contains("relatives who arrive, whole horizon"))
    let missing = desk.get("/en/runs/\(hash)/compare/T1/X")
    #expect(missing.status == .notFound && missing.text.contains("not asked about a variant “X”"))
    let bare = try desk.keep(seed: 9).hash
    #expect(desk.get("/en/runs/\(bare)/compare/T1/T2").text.contains("futures of this run were not kept"))
  }

  @Test("the hardest questions and the measures one by one are pages of a run")
  func questions() throws {
    let hash = try desk.keep(withFutures: true).hash
    #expect(desk.get("/en/runs/\(hash)/rehearsal").text.contains("Who loses most by this?"))
    #expect(desk.get("/nl/runs/\(hash)/ledger").text.contains("Geen variant van deze run bestaat uit twee of meer andere."))
    #expect(desk.get("/en/runs/\(hash)").text.contains("/en/runs/\(hash)/rehearsal"))
  }

  @Test("what came stands beside the bands of a run once it is kept, and its pages lead there from then on")
  func actuals() throws {
    let id = try desk.keep(futures: 40)
    let address = "/runs/\(id.hash)/actuals"
    let before = desk.get("/en\(address)")
    #expect(before.status == .ok && before.text.contains("polder actuals \(id) came.csv --keep"))
    #expect(desk.get("/nl\(address)").text.contains("polder actuals \(id) kwam.csv --keep"))
    #expect(!desk.get("/en/runs/\(id.hash)").text.contains(address))
    let stored = try desk.store.assessment(desk.store.run(id.hash))
    try desk.store.keep([Actual(month: CalendarMonth(year: 2020, month: 7), series: .arrivals, value: 1e6)], beside: id)
    let page = desk.get("/en\(address)").text
    #expect(page.contains("Of 1 value that came, 0 lie within the 90% band") && page.contains("July 2020") && page.contains("above"))
    #expect(desk.get("/nl\(address)").text.contains("erboven"))
    #expect(desk.get("/en/runs/\(id.hash)").text.contains(address))
    let isSame = try desk.store.assessment(desk.store.run(id.hash)) == stored
    #expect(isSame, "the run has not changed")
  }

  @Test("the capsule is a file that comes back as it was kept", arguments: Language.allCases)
  func capsule(_ language: Language) throws {
    let id = try desk.keep()
    let answer = desk.get("/\(language.rawValue)/runs/\(id.hash)/capsule.html")
    #expect(answer.status == .ok && answer["Content-Disposition"] == "attachment; filename=\"capsule.html\"")
    let read = try CapsuleContents(page: answer.text, file: "capsule.html")
    let kept = try desk.store.assessment(desk.store.run(id.hash))
    #expect(read.assessment == kept.withoutPieces && read.frame.language == language)
    #expect(try read.moved(kept, nil).isEmpty)
    let dossier = try read.dossier.load()
    #expect(try dossier.fingerprint == TinyPolder.dossier().fingerprint)
    #expect(try read.with(piecesOf: kept, nil).page(of: dossier) == answer.text)
  }
}
