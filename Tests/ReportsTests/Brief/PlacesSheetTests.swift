import Assessments
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Reports

@Suite("The sheet on places")
struct PlacesSheetTests {
  private static func sheet(_ language: Language) throws -> PlacesSheet {
    let (dossier, assessment) = try BriefTests.sample.get()
    return try #require(PlacesSheet(assessment, of: dossier, language: language))
  }

  private static func charts(_ blocks: [Block]) -> [Chart] {
    blocks.flatMap { block -> [Chart] in
      switch block {
      case .chart(let chart): [chart]
      case .columns(let columns): columns.flatMap(charts)
      case .paragraph, .lead, .note, .list, .numbered, .table, .matrix, .subheading, .command, .details: []
      }
    }
  }

  @Test("opens with the need at both dates, then map, dots, wealth and variants", arguments: Language.allCases)
  func pictures(_ language: Language) throws {
    let (_, assessment) = try BriefTests.sample.get()
    let sheet = try Self.sheet(language).sheet
    guard case .lead(let lead)? = sheet.blocks.first else {
      Issue.record("no lead")
      return
    }
    for need in try #require(assessment.places).dates { #expect(lead.words.contains(Numbers(language).whole(need.median)), "\(lead.words)") }
    let kinds = Self.charts(sheet.blocks).map { chart -> String in
      switch chart.plot {
      case .map: "map"
      case .dots: "dots"
      case .scatter: "scatter"
      case .bars: "bars"
      case .fan, .interval, .backtest, .course, .switches, .matrix, .slope, .flow, .lines, .timeline, .waits: "other"
      }
    }
    #expect(kinds == ["map", "dots", "scatter", "bars"])
  }

  @Test("the list of all municipalities stands in the annex alone, each with its link", arguments: Language.allCases)
  func annex(_ language: Language) throws {
    let (dossier, _) = try BriefTests.sample.get()
    let own = try Self.sheet(language)
    let names = try dossier.withPlaces.plan.municipalities
    let links = own.annex.blocks.flatMap(\.proses).flatMap(\.runs).count { run in
      if case .link(_, to: .municipality) = run { true } else { false }
    }
    #expect(links == names.count && own.annex.id == "places-annex")
    let tables = own.sheet.blocks.compactMap { block in if case .table(let table) = block { table } else { nil } }
    #expect(tables.count == 1 && tables[0].rows.count == 14)
  }

  @Test("the page of places tells of a variant what the front tells: the same mean difference, with its error below", arguments: Language.allCases)
  func sameAsTheFront(_ language: Language) throws {
    let (dossier, assessment) = try BriefTests.sample.get()
    let sheet = try Self.sheet(language).sheet
    let table = try #require(sheet.blocks.lazy.compactMap { block in if case .table(let table) = block { table } else { nil } }.first)
    let (whole, errors) = (table.rows[table.rows.count - 2], table.rows[table.rows.count - 1])
    #expect(errors[0].words.hasPrefix("±"))
    let others = assessment.matrix.filter { $0.variant != dossier.baseline }
    for (place, row) in others.enumerated() {
      let mean = try #require(row.places?.difference.mean)
      let column = whole.count - others.count + place
      #expect(whole[column].words == Numbers(language).stableCount(mean), "\(row.variant)")
      #expect(errors[column].words == Numbers(language).people(mean.standardError), "\(row.variant)")
    }
    let said = table.caption.words + Self.charts(sheet.blocks).map(\.title).joined()
    #expect(!said.contains("(medianen)") && !said.contains("(medians)") && said.contains(language == .nl ? "gemiddeld" : "on average"))
  }

  @Test("a small world has it too, and without places there is none")
  func tiny() throws {
    var dossier = try TinyPolder.dossier()
    let assessment = try assess(dossier, AssessmentRequest(futures: 3))
    for language in Language.allCases {
      let sheet = try #require(PlacesSheet(assessment, of: dossier, language: language))
      #expect(!sheet.sheet.blocks.isEmpty && !sheet.annex.blocks.isEmpty)
    }
    dossier.places = nil
    #expect(PlacesSheet(assessment, of: dossier, language: .en) == nil)
  }
}
