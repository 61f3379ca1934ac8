import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments
@testable import Reports

/// Pages made from studies that were kept, or from the run itself.
@Suite("Why, one family, and forecasts of the past")
struct StudySheetsTests {
  private static func text(_ sheet: Sheet) -> String { TextRendering(width: 100_000).render([sheet]) }

  private static func kinds(_ blocks: [Block]) -> [String] {
    blocks.map { block in
      switch block {
      case .paragraph: "paragraph"
      case .lead: "lead"
      case .note: "note"
      case .subheading: "subheading"
      case .list, .numbered: "list"
      case .table: "table"
      case .matrix: "matrix"
      case .chart: "chart"
      case .details: "details"
      case .columns: "columns"
      case .command: "command"
      }
    }
  }

  @Test(
    "a study that was kept opens with its pictures; without one a first look stands there, marked, with the command", arguments: Language.allCases)
  func why(_ language: Language) throws {
    let chain = try TinyPolder.chain()
    let variant = try chain.dossier.known("T1")
    let study = WhySheets.Study(
      try chain.flipPoints(of: variant, futures: 2, seed: 1, runner: .inOrder),
      try chain.sensitivity(of: variant, samples: 8, seed: 1, runner: .inOrder))
    let assessment = try assess(chain.dossier, AssessmentRequest(futures: 20))
    let sheets = WhySheets(assessment, of: chain.dossier, studies: [study], asked: "a folder", language: language).sheets
    #expect(sheets.map(\.id) == ["why-T1", "why-T2"])
    let first = Self.kinds(sheets[0].blocks)
    #expect(!first.contains("command") && first.contains("table"))
    let second = Self.text(sheets[1])
    #expect(second.contains(language == .nl ? "Dit is een eerste blik" : "This is a first look"))
    #expect(second.contains("polder why T2 'a folder' --seed 1 --language \(language.rawValue)"), "\(second)")
  }

  @Test("where the run kept no futures the page says so and gives the command alone", arguments: Language.allCases)
  func noFutures(_ language: Language) throws {
    let dossier = try TinyPolder.dossier()
    var assessment = try assess(dossier, AssessmentRequest(futures: 2))
    assessment.firstLooks = []
    let sheet = try #require(FirstLookSheet(assessment, of: dossier, at: "T1", language: language)).sheet
    #expect(Self.kinds(sheet.blocks) == ["paragraph", "command"])
    #expect(FirstLookSheet(assessment, of: dossier, at: "none", language: language) == nil)
  }

  @Test("a family is marked as simulated, and both courses stand side by side by day", arguments: Language.allCases)
  func family(_ language: Language) throws {
    let chain = try TinyPolder.chain()
    let variant = try chain.dossier.known("T1")
    let following = try #require(try chain.follow(variant, future: 0, seed: 1))
    let sheet = FamilySheet(following, of: chain, language: language).sheet
    #expect(Self.kinds(sheet.blocks) == ["note", "lead", "columns", "details"])
    #expect(
      sheet.blocks.first?.proses.first?.words.hasPrefix(language == .nl ? "Nagebootst, niemand is dit echt" : "Simulated, nobody real") ?? false)
    guard case .columns(let columns) = sheet.blocks[2] else { return }
    #expect(columns.count == 2)
    let applies = language == .nl ? "referent vraagt asiel" : "the sponsor applies"
    for column in columns { #expect(column.last?.proses.first?.words.hasSuffix(applies) ?? false) }
  }

  @Test("the course of a family ends with who does not come, and says how long each law keeps it apart")
  func courses() throws {
    let chain = try TinyPolder.chain()
    let variant = try chain.dossier.known("T1")
    var following = try #require(try chain.follow(variant, future: 0, seed: 1))
    following.isAccepted = true
    following.members = 2
    following.today.accepted = [100, 100]
    following.today.visas = [130, 130]
    following.today.arrivals = [140, 200]
    following.underVariant.accepted = [100, 100]
    following.underVariant.visas = [130, nil]
    following.underVariant.arrivals = [140, nil]
    let sheet = FamilySheet(following, of: chain, language: .en).sheet
    guard case .columns(let columns) = sheet.blocks[2] else { return }
    let (today, variantLines) = (columns[0].last?.proses.map(\.words) ?? [], columns[1].last?.proses.map(\.words) ?? [])
    #expect(today.count { $0.hasSuffix("arrival (1 relative)") } == 2)
    #expect(today.contains { $0.hasSuffix("the visa") } && !today.contains { $0.contains("not come") })
    #expect(variantLines.last == "1 relative does not come within the horizon")
    #expect(sheet.blocks[1].proses.first?.words.contains("it is not yet together at the end of the horizon") ?? false)
  }

  @Test("forecasts of the past: the sentence, two pictures, and the figures under them", arguments: Language.allCases)
  func past(_ language: Language) throws {
    let (dossier, _) = try BriefTests.sample.get()
    let backtest = try dossier.withChain.backtest(futures: 100, seed: 2)
    let sheet = PastSheet(backtest, nil, language: language).sheet
    #expect(Self.kinds(sheet.blocks) == ["lead", "chart", "chart", "details"])
    let wide = Numbers(language).percent(backtest.coverage(90))
    #expect(sheet.blocks.first?.proses.first?.words.contains(wide) ?? false)
  }

  @Test("a dossier with too few months says that it cannot forecast its past", arguments: Language.allCases)
  func noPast(_ language: Language) throws {
    let backtest = try TinyPolder.chain().backtest(futures: 100, seed: 1)
    let sheet = PastSheet(backtest, nil, language: language).sheet
    #expect(backtest.years.isEmpty == sheet.blocks.first.map { $0.proses.first?.words.contains(language == .nl ? "te weinig" : "too few") ?? false })
  }
}
