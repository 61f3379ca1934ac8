import Archive
import Assessments
import Testing
import TinyPolder
import Vocabulary

@testable import Workbench

@Suite("A name that was changed, a variant that is gone and a run of another version each get a page that says what happened")
struct ChangedNamesTests {
  private let desk: LittleWorkbench

  init() throws { desk = try LittleWorkbench() }

  @Test("a renamed lever and a renamed value lead to what they are called now", arguments: Language.allCases)
  func lever(_ language: Language) throws {
    let hash = try desk.keep().hash
    let lever = try #require(TinyPolder.dossier().levers.first).id.rawValue
    desk.migrations = Migrations(renamed: [
      .init(kind: .lever, old: "old_lever", new: lever, since: "0.7.0"),
      .init(kind: .key, old: "arrivals.old", new: "arrivals.tails", since: "0.7.0"),
    ])
    for (old, new) in [("old_lever", lever), ("arrivals.old", "arrivals.tails")] {
      let page = desk.get(Address(language, .parameter(run: hash, name: old)).text)
      #expect(page.status == .gone && page.text.contains("“\(old)”") && page.text.contains("0.7.0"))
      #expect(page.text.contains("href=\"\(Address(language, .parameter(run: hash, name: new)).text)\""))
    }
  }

  @Test("a renamed variant leads to the same page under its new name", arguments: Language.allCases)
  func variant(_ language: Language) throws {
    let hash = try desk.keep().hash
    desk.migrations = Migrations(renamed: [.init(kind: .variant, old: "T9", new: "T1", since: "0.6.0")])
    let addresses: [(Destination, Destination)] = [
      (.variants(run: hash, first: "T9", second: "T2"), .variants(run: hash, first: "T1", second: "T2")),
      (.consequences(run: hash, variant: "T9", nil), .consequences(run: hash, variant: "T1", nil)),
    ]
    for (old, new) in addresses {
      let page = desk.get(Address(language, old).text)
      #expect(page.status == .gone && page.text.contains("“T9”") && page.text.contains("href=\"\(Address(language, new).text)\""))
    }
  }

  @Test("a variant that the dossier no longer has names the last run that was asked about it", arguments: Language.allCases)
  func removed(_ language: Language) throws {
    let hash = try desk.keep().hash
    let old = try desk.keep(version: "0.4.0", variants: ["T0", "T8"])
    let page = desk.get(Address(language, .consequences(run: hash, variant: "T8", nil)).text)
    #expect(page.status == .gone && page.text.contains("“T8”") && page.text.contains("\(old)") && page.text.contains("0.4.0"))
    #expect(page.text.contains("href=\"\(Address(language, .run(old.hash, .front)).text)\""))
    let unknown = desk.get(Address(language, .consequences(run: hash, variant: "T7", nil)).text)
    #expect(unknown.status == .notFound && unknown.text.contains("“T7”"))
  }

  @Test("a variant of the dossier that the run was not asked about gives the command that asks", arguments: Language.allCases)
  func notAsked(_ language: Language) throws {
    let dossier = try TinyPolder.dossier()
    let assessment = try assess(dossier, AssessmentRequest(variants: ["T0", "T1"], futures: 2))
    let hash = try desk.store.keep(assessment, futures: nil, of: TinyPolder.contents(), asked: "tiny").hash
    let page = desk.get(Address(language, .consequences(run: hash, variant: "T2", nil)).text)
    #expect(page.status == .notFound && page.text.contains("polder assess tiny --variant T0 T1 T2 --futures 2 --seed 1"))
  }

  @Test("a run that 0.4.0 made says so, with this version and the command that makes it anew", arguments: Language.allCases)
  func otherVersion(_ language: Language) throws {
    let id = try desk.keep(version: "0.4.0", variants: ["T0", "T1"])
    for page in [RunPage.front, .consequences, .sources] {
      let answer = desk.get(Address(language, .run(id.hash, page)).text)
      #expect(answer.status == .gone && answer.text.contains("0.4.0") && answer.text.contains(polderVersion))
      #expect(answer.text.contains("polder assess tiny --variant T0 T1 --futures 2 --seed 1"))
    }
  }
}
