import Archive
import Foundation
import Reports
import Testing
import TinyPolder
import Vocabulary

@testable import Workbench

@Suite("The page with the paper for a proposal, and those on sources and values")
struct ConsequencesPageTests {
  private let desk: LittleWorkbench

  init() throws { desk = try LittleWorkbench() }

  @Test("has all consequences, a choice of a variant that works without script, both copies, and the command", arguments: Language.allCases)
  func page(_ language: Language) throws {
    let hash = try desk.keep().hash
    let address = Address(language, .run(hash, .consequences)).text
    let page = desk.get(address)
    #expect(
      page.status == .ok && page.text.contains("<form method=\"get\" action=\"\(address)\">") && page.text.contains("<select name=\"variant\">"))
    for id in ["financial", "implementation", "legal-consequences", "copies"] { #expect(page.text.contains("id=\"\(id)\""), "\(id)") }
    #expect(page.text.contains("polder report \(hash.prefix(12)) --part consequences --language \(language.rawValue)"))
    let chosen = desk.get(address + "?variant=T1")
    #expect(chosen.status == .found && chosen["Location"] == address + "/T1")
    #expect(desk.get(address + "?variant=").status == .ok)
    let own = desk.get(address + "/T1")
    #expect(own.status == .ok && own.text.contains("--part consequences --variant T1") && own.text.contains("<option value=\"T1\" selected>"))
    #expect(own.text.contains("href=\"\(address)/T1/consequences.md\""))
    #expect(desk.get(Address(language, .run(hash, .front)).text).text.contains("href=\"\(address)\""))
  }

  @Test("the files are the same text as the sheets, and paper where pandoc is installed", arguments: Language.allCases)
  func files(_ language: Language) throws {
    let hash = try desk.keep().hash
    let assessment = try desk.store.assessment(desk.store.run(hash))
    let dossier = try TinyPolder.dossier()
    for variant in [nil, "T2"] as [VariantID?] {
      let sheets = ConsequencesSheets(assessment, of: dossier, variant: variant, language: language)
      func get(_ file: ConsequencesFile) -> Answer {
        desk.get(Address(language, .consequences(run: hash, variant: variant?.rawValue, file)).text)
      }
      #expect(get(.text).text == sheets.text && get(.markdown).text == sheets.markdown)
      #expect(get(.markdown)["Content-Disposition"] == "attachment; filename=\"consequences.md\"")
      let paper = get(.odt)
      if FileManager.default.isExecutableFile(atPath: "/usr/bin/pandoc") {
        #expect(paper.status == .ok && paper.body.starts(with: [0x50, 0x4B]))
      } else {
        #expect(paper.status == .notInstalled && paper.text.contains("pandoc"))
      }
    }
  }

  @Test("every source, value and lever has an address, to which links on other pages lead", arguments: Language.allCases)
  func addresses(_ language: Language) throws {
    let hash = try desk.keep().hash
    let dossier = try TinyPolder.dossier()
    let sources = desk.get(Address(language, .run(hash, .sources)).text).text
    for source in dossier.sources { #expect(sources.contains("id=\"\(Addresses.anchor("source", source.id.rawValue))\""), "\(source.id)") }
    #expect(sources.contains("polder report \(hash.prefix(12)) --part sources"))
    let values = desk.get(Address(language, .run(hash, .parameters)).text).text
    for name in ["arrivals.tails", "reception.cost_regular_per_year"] + dossier.levers.map(\.id.rawValue) {
      let address = Address(language, .parameter(run: hash, name: name)).text
      #expect(values.contains("href=\"\(address)\""), "\(name)")
      #expect(desk.get(address).status == .ok, "\(name)")
    }
    #expect(desk.get(Address(language, .parameter(run: hash, name: "x.y")).text).status == .notFound)
  }
}
