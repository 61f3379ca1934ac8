import Archive
import Dossiers
import Foundation
import Reports
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments

/// Every text of a sheet, read for what no sentence may hold.
@Suite("Sentences agree with their numbers, and dates are dates of the language")
struct WordingTests {
  /// The small world as it is, and one with one of whatever can be one: a future, a norm, a value moved, a point that failed, a family.
  enum World: CaseIterable {
    case tiny, ones

    /// Made once for all tests.
    func sheets(_ language: Language) throws -> [Sheet] { try #require(Self.made["\(self) \(language)"]).get() }

    private static let made: [String: Result<[Sheet], any Error>] = {
      var made: [String: Result<[Sheet], any Error>] = [:]
      for world in allCases {
        for language in Language.allCases { made["\(world) \(language)"] = Result { try world.make(language) } }
      }
      return made
    }()

    private func make(_ language: Language) throws -> [Sheet] {
      switch self {
      case .tiny:
        let dossier = try TinyPolder.dossier()
        return try Self.sheets(dossier, assess(dossier, AssessmentRequest(futures: 3)), language)
      case .ones:
        var dossier = try TinyPolder.dossier()
        let assessment = try assess(dossier, AssessmentRequest(variants: ["T1", "T0"], futures: 1))
        let first = try dossier.withLaw.norms.prefix(1)
        dossier.law?.norms = Array(first)
        return try Self.sheets(dossier, assessment, language) + studies(language)
      }
    }

    private static func sheets(_ dossier: Dossier, _ assessment: Assessment, _ language: Language) throws -> [Sheet] {
      let (law, places) = (try dossier.withLaw, try dossier.withPlaces)
      let variant = try dossier.known("T1")
      return Brief(assessment, of: dossier, language: language).sheets + ReviewSheet(law, law.study(variant), language: language, futures: 1).sheets
        + [
          LawTable(law.table(), of: law, language: language).sheet, BankSheet(law.reviewBank(), of: law, language: language).sheet,
          CalibrationSheet(try dossier.withChain.calibrationFacts, language: language).sheet,
          ProcedureSheet(places.cycle(on: dossier.asOf), language: language).sheet, runs(language),
        ] + paperwork(dossier, assessment, language)
    }

    /// The sheets beside the brief that are made from the same assessment.
    private static func paperwork(_ dossier: Dossier, _ assessment: Assessment, _ language: Language) -> [Sheet] {
      let same = RunComparison(assessment, assessment)
      let consequences = [
        FinancialConsequencesSheet(assessment, of: dossier, language: language)?.sheet,
        ImplementationConsequencesSheet(assessment, of: dossier, language: language)?.sheet,
        LegalConsequencesSheet(assessment, of: dossier, language: language)?.sheet,
        NormsSheet(assessment, of: dossier, language: language)?.sheet, RulingsSheet(of: dossier, language: language)?.sheet,
      ]
      let levers = dossier.levers.compactMap { LeverSheet($0.id, assessment, of: dossier, language: language)?.sheet }
      return consequences.compactMap { $0 } + levers + WhySheets(assessment, of: dossier, studies: [], language: language).sheets
        + [RunDifferencesSheet(same, of: dossier, names: ("a", "b"), language: language).sheet]
    }

    private static func runs(_ language: Language) -> Sheet {
      let receipt = RunsSheet.Receipt.assessment(dossier: "tiny-polder", version: "1", futures: 1, seed: 1, variants: [])
      return RunsSheet([.init(id: "a", made: "2026-11-26T19:25:00Z", asked: "", receipt: receipt)], place: "runs.sqlite", language: language).sheet
    }

    private func studies(_ language: Language) throws -> [Sheet] {
      let chain = try TinyPolder.chain()
      let variant = try chain.dossier.known("T1")
      var flips = try chain.flipPoints(of: variant, futures: 1, seed: 1, runner: .inOrder)
      (flips.failed, flips.assumptions, flips.firstReason) = (1, 1, Phrase(nl: "Zo is het.", en: "So it is."))
      var sensitivity = try chain.sensitivity(of: variant, samples: 4, seed: 1, runner: .inOrder)
      (sensitivity.failed, sensitivity.samples, sensitivity.runs) = (1, 1, 1)
      sensitivity.excluded = [.init(levers: [variant.name], drawn: 1, reasons: [.init(fact: variant.summary, combinations: 1)])]
      return [WhySheet(flips, sensitivity, language: language).sheet, PlacementSheet(placement, language: language).sheet]
    }

    private var placement: PlacementFacts {
      PlacementFacts(
        families: [.init(family: "F", size: 1, whereabouts: .allFull(sites: 1))], groups: [], people: 1, peoplePlaced: 1, points: 1, gapShare: nil,
        cost: .init(points: 1, places: 1))
    }
  }

  static let plurals = [
    "places", "futures", "packages", "norms", "months", "years", "people", "points", "dates", "rows", "values", "trades", "changes", "families",
    "municipalities", "provinces", "relatives", "days", "sites", "members", "runs", "plaatsen", "toekomsten", "pakketten", "normen", "maanden",
    "mensen", "personen", "punten", "datums", "regels", "waarden", "wijzigingen", "gezinnen", "gemeenten", "gezinsleden", "dagen", "locaties",
    "leden",
  ]

  private static var pluralAfterOne: String { "(?<![\\w.,–−-])1 (\(plurals.joined(separator: "|")))\\b" }

  /// All that a sheet says, charts included; commands are for a shell.
  static func texts(_ sheet: Sheet) -> [String] { [sheet.title] + sheet.blocks.flatMap(texts) }

  private static func texts(_ block: Block) -> [String] { block.proses.map(\.words) + drawings(block) }

  private static func drawings(_ block: Block) -> [String] {
    switch block {
    case .chart(let chart): [chart.svg().replacingOccurrences(of: "<[^>]*>", with: "\n", options: .regularExpression)]
    case .details(_, let blocks): blocks.flatMap(drawings)
    case .columns(let columns): columns.flatMap { $0 }.flatMap(drawings)
    case .paragraph, .lead, .note, .subheading, .list, .numbered, .table, .matrix, .command: []
    }
  }

  private static func expectNone(_ pattern: String, in sheets: [Sheet]) {
    for sheet in sheets {
      for text in texts(sheet) {
        if let found = text.range(of: pattern, options: .regularExpression) {
          Issue.record("\(sheet.id): “\(text[found])” in “\(text)”")
        }
      }
    }
  }

  @Test("after 1 stands no plural, and no sentence ends in a list of nothing", arguments: World.allCases, Language.allCases)
  func plurals(_ world: World, _ language: Language) throws {
    let sheets = try world.sheets(language)
    Self.expectNone(Self.pluralAfterOne, in: sheets)
    Self.expectNone(":\\s*\\.$|: \\. ", in: sheets)
  }

  @Test("no date of a machine stands in a sentence, a table or a chart", arguments: World.allCases, Language.allCases)
  func dates(_ world: World, _ language: Language) throws {
    Self.expectNone(Self.machineDate, in: try world.sheets(language))
  }

  private static let machineDate = "(?<![\\w/-])\\d{4}-(0[1-9]|1[0-2])(-\\d{2})?(?![\\w/-])"

  @Test("nor in those of the built-in dossier, whose titles of sources are their own", arguments: Language.allCases)
  func builtIn(_ language: Language) throws {
    let (dossier, assessment) = try BriefTests.sample.get()
    let sheets = Brief(assessment, of: dossier, language: language).sheets.filter { $0.id != "evidence" }
    Self.expectNone(Self.machineDate, in: sheets)
    Self.expectNone(Self.pluralAfterOne, in: sheets)
  }

  @Test("Dutch is that of a ministry: no receipt of a till, no seed of a plant, no court in English")
  func dutch() throws {
    let (dossier, assessment) = try BriefTests.sample.get()
    let sheets = Brief(assessment, of: dossier, language: .nl).sheets.filter { $0.id != "evidence" }
    Self.expectNone("(?i)kwitantie|\\bzaad\\b|\\bgezag\\b|ten laatste|naïeve|\\bsponsor|recht van (nu|vandaag)", in: sheets)
    Self.expectNone("ECtHR|CJEU|Grand Chamber| v\\. |three appeals", in: sheets.filter { $0.id.hasPrefix("law") })
    Self.expectNone("rutte joins|cu congress", in: sheets)
  }
}
