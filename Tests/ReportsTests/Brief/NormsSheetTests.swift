import Assessments
import Dossiers
import LegalReview
import Testing
import TinyPolder
import Vocabulary

@testable import Reports

/// The pages of norms, rulings and levers, in the small world and in the built-in dossier.
@Suite("Norms, rulings and levers each have their place")
struct NormsSheetTests {
  enum World: CaseIterable {
    case tiny, builtIn

    func answers() throws -> (Dossier, Assessment) {
      switch self {
      case .tiny:
        let dossier = try TinyPolder.dossier()
        return (dossier, try assess(dossier, AssessmentRequest(futures: 2)))
      case .builtIn: return try BriefTests.sample.get()
      }
    }
  }

  private static func anchors(_ sheet: Sheet) -> [String] { sheet.blocks.flatMap(\.anchors) }

  @Test("every norm has one anchor, and a line for each state of the law", arguments: World.allCases, Language.allCases)
  func norms(_ world: World, _ language: Language) throws {
    let (dossier, assessment) = try world.answers()
    let law = try dossier.withLaw
    let sheet = try #require(NormsSheet(assessment, of: dossier, language: language)).sheet
    #expect(Self.anchors(sheet) == law.norms.map { Addresses.anchor("norm", $0.id.rawValue) })
    let text = TextRendering(width: 100_000, language).render([sheet])
    for setting in law.settings {
      #expect(text.components(separatedBy: "- \(setting.name[language]): ").count - 1 == law.norms.count, "\(setting.id)")
    }
  }

  @Test("one norm alone is the same as among all, and an unknown one is none", arguments: Language.allCases)
  func oneNorm(_ language: Language) throws {
    let (dossier, assessment) = try World.tiny.answers()
    let norms = try #require(NormsSheet(assessment, of: dossier, language: language))
    let one = try #require(norms.sheet(of: "N-QUOTA"))
    #expect(one.blocks.allSatisfy { norms.sheet.blocks.contains($0) })
    #expect(norms.sheet(of: "N-NONE") == nil)
  }

  @Test("the norm on quotas bites the variant with a quota, as contrary to higher law")
  func bites() throws {
    let (dossier, assessment) = try World.tiny.answers()
    let norms = try #require(NormsSheet(assessment, of: dossier, language: .en))
    let text = TextRendering(width: 100_000, .en).render([try #require(norms.sheet(of: "N-QUOTA"))])
    #expect(text.contains("the law as it stood: T1 ✕ contrary to higher law"), "\(text)")
    #expect(text.contains("after a split: nothing worse than tenable."), "\(text)")
  }

  @Test("every ruling has one anchor and its court in the language of the reader", arguments: World.allCases, Language.allCases)
  func rulings(_ world: World, _ language: Language) throws {
    let dossier = try world.answers().0
    let law = try dossier.withLaw
    let sheet = try #require(RulingsSheet(of: dossier, language: language)).sheet
    #expect(Set(Self.anchors(sheet)) == Set(law.rulings.map { Addresses.anchor("ruling", $0.id.rawValue) }))
    let text = TextRendering(width: 100_000, language).render([sheet])
    for ruling in law.rulings {
      let court = try #require(law.courts.named(ruling.court))
      #expect(text.contains(court.title[language]), "\(ruling.id)")
    }
    if language == .nl { #expect(!text.contains("ECtHR") && !text.contains("Grand Chamber")) }
  }

  @Test(
    "how a ruling stands later is read as the bank writes it",
    arguments: [
      ("good_law", Ruling.LaterStatus.goodLaw), ("overtaken by ECHR-6697-18", .overtaken(by: "ECHR-6697-18")),
      ("set aside on appeal (ECLI:XT:HC:2020:1)", .setAside(by: "ECLI:XT:HC:2020:1")),
      ("doubtful since ECHR-6697-18", .doubtful(since: "ECHR-6697-18")), ("refined_by C-380/17", .refined(by: "C-380/17")),
    ])
  func laterStatus(_ text: String, _ expected: Ruling.LaterStatus) {
    #expect(Ruling.LaterStatus(written: text) == expected)
    #expect(Ruling.LaterStatus(written: "well, perhaps") == nil)
  }

  @Test("a ruling that the bank calls overtaken says by which", arguments: Language.allCases)
  func overtaken(_ language: Language) throws {
    let (dossier, _) = try World.builtIn.answers()
    let law = try dossier.withLaw
    let ruling = try #require(law.rulings.first { if case .overtaken = $0.laterStatus { true } else { false } })
    let sheet = try #require(RulingsSheet(of: dossier, language: language)?.sheet(of: ruling.id))
    let text = TextRendering(width: 100_000, language).render([sheet])
    #expect(text.contains(language == .nl ? "Nu: achterhaald door EHRM" : "Now: overtaken by M.A. v. Denmark"), "\(text)")
  }

  @Test("a lever tells its value now, its range and every variant and norm that uses it", arguments: Language.allCases)
  func lever(_ language: Language) throws {
    let (dossier, assessment) = try World.tiny.answers()
    let sheet = try #require(LeverSheet("quota_per_month", assessment, of: dossier, language: language)).sheet
    #expect(Self.anchors(sheet) == [Addresses.anchor("lever", "quota_per_month")])
    let text = TextRendering(width: 100_000, language).render([sheet])
    #expect(text.contains("T1, ") && !text.contains("T2, "), "\(text)")
    let wait = try #require(LeverSheet("waiting_months", assessment, of: dossier, language: language)).sheet
    #expect(TextRendering(width: 100_000, language).render([wait]).contains(language == .nl ? "Verdrag van Nergens" : "Treaty of Nowhere"))
    #expect(LeverSheet("no_such_lever", assessment, of: dossier, language: language) == nil)
  }

  @Test("every lever of both dossiers has a sheet in which no line is empty", arguments: World.allCases, Language.allCases)
  func levers(_ world: World, _ language: Language) throws {
    let (dossier, assessment) = try world.answers()
    for lever in dossier.levers {
      let sheet = try #require(LeverSheet(lever.id, assessment, of: dossier, language: language)).sheet
      #expect(!sheet.blocks.isEmpty)
      for prose in sheet.blocks.flatMap(\.proses) { #expect(!prose.words.contains(": ."), "\(lever.id): \(prose.words)") }
    }
  }
}
