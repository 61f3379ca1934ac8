import Assessments
import Dossiers
import Testing
import Vocabulary

@testable import Reports

@Suite("The room between the parties")
struct TableSheetTests {
  private static func sheet(_ language: Language) throws -> TableSheet {
    let (dossier, assessment) = try BriefTests.sample.get()
    return try #require(TableSheet(assessment, of: dossier, language: language))
  }

  private static func words(_ sheet: Sheet) -> String { sheet.blocks.flatMap(\.proses).map(\.words).joined(separator: "\n") }

  private static func charts(_ blocks: [Block]) -> [Chart] {
    blocks.flatMap { block -> [Chart] in
      switch block {
      case .chart(let chart): [chart]
      case .columns(let columns): columns.flatMap(charts)
      case .details(_, let inner): charts(inner)
      case .paragraph, .lead, .note, .list, .numbered, .table, .matrix, .subheading, .command: []
      }
    }
  }

  @Test("opens with one sentence by rule: no agreement, the shortest move, and the one whose price is the smallest", arguments: Language.allCases)
  func lead(_ language: Language) throws {
    let sheet = try Self.sheet(language).sheet
    guard case .lead(let lead)? = sheet.blocks.first else {
      Issue.record("no lead")
      return
    }
    let expected =
      language == .nl
      ? "Van 20.736 pakketten is er geen waarmee alle vier partijen kunnen leven. De kortste stap"
      : "Of 20,736 packages none is one that all four parties can live with. The shortest move"
    #expect(lead.words.hasPrefix(expected), "\(lead.words)")
    // The move that is called the cheapest is: nothing in the table gives up less.
    let own = try Self.sheet(language)
    let (cheapest, shortest) = (try #require(own.table.cheapestConcession), try #require(own.table.shortestConcession))
    for concession in own.table.concessions {
      #expect(own.table.price(cheapest) <= own.table.price(concession) && shortest.moves.count <= concession.moves.count)
    }
    #expect(lead.words.contains(Numbers(language).decimal(own.table.price(cheapest), 2)), "\(lead.words)")
  }

  @Test("the course of the talks has a line for all reports together and one for each reading, told with their sources", arguments: Language.allCases)
  func course(_ language: Language) throws {
    let chart = try #require(try Self.sheet(language).courseChart)
    guard case .course(let plot) = chart.plot else {
      Issue.record("no course")
      return
    }
    #expect(plot.series.map(\.name) == (language == .nl ? ["zoals gemeld", "lezing 1", "lezing 2"] : ["as reported", "reading 1", "reading 2"]))
    #expect(Set(plot.series.map { $0.steps.map(\.date) }).count == 1)
    let sentence = chart.sentence
    #expect(sentence.words.contains(language == .nl ? "Alle vier wilden het invoeren" : "All four agreed to introduce it"))
    #expect(sentence.sources.contains("telegraaf-954860155") && sentence.sources.contains("nrc-20230706"))
    // What all reports together give lies between the two readings.
    for (place, step) in plot.series[0].steps.enumerated() {
      let readings = plot.series.dropFirst().map { $0.steps[place].share }
      #expect(step.share >= (readings.min() ?? 0) - 0.05 && step.share <= (readings.max() ?? 1) + 0.05, "\(step.date)")
    }
  }

  @Test("shows pictures first, at most three tables, and leads to the annex", arguments: Language.allCases)
  func pictures(_ language: Language) throws {
    let own = try Self.sheet(language)
    let sheet = own.sheet
    #expect(Self.charts(sheet.blocks).count >= 4)
    #expect(sheet.blocks.count { if case .table = $0 { true } else { false } } <= 3)
    #expect(own.annex.id == "table-annex" && Self.words(sheet).contains(own.annex.title))
    #expect(Self.charts(sheet.blocks).allSatisfy { !$0.sentence.isEmpty && !$0.title.isEmpty && !$0.unit.isEmpty })
  }

  @Test("the base rate leaves the case itself out, and says so", arguments: Language.allCases)
  func baseRate(_ language: Language) throws {
    let sheet = try Self.sheet(language)
    let rest = try #require(sheet.talks.baseRates.first { $0.includesThisCase }?.withoutThisCase)
    let counted = language == .nl ? "\(rest.ended) van \(rest.total)" : "\(rest.ended) of \(rest.total)"
    for text in [Self.words(sheet.sheet), Self.words(sheet.annex)] {
      #expect(text.contains(language == .nl ? "zonder dit geval zelf: " : "without this case itself: "))
      #expect(text.contains(counted))
    }
    #expect(Self.words(sheet.annex).contains(language == .nl ? "Zonder dit geval: \(counted)." : "Without this case: \(counted)."))
  }

  @Test("models without red lines are no finding: they stand in the annex alone, after what they do not know", arguments: Language.allCases)
  func whatIf(_ language: Language) throws {
    let sheet = try Self.sheet(language)
    let (note, caption) = (sheet.words.forecastNote.words, sheet.words.forecasts.words)
    #expect(!Self.words(sheet.sheet).contains(caption))
    let annex = Self.words(sheet.annex)
    let (first, second) = (annex.range(of: note), annex.range(of: caption))
    let (one, other) = (try #require(first), try #require(second))
    #expect(one.lowerBound < other.lowerBound)
  }

  @Test("a sum of seats is said to be arithmetic only, and no cell has a long fraction", arguments: Language.allCases)
  func arithmetic(_ language: Language) throws {
    let annex = try Self.sheet(language).annex
    #expect(Self.words(annex).contains(language == .nl ? "is geen weg naar een meerderheid" : "is no road to a majority"))
    for block in annex.blocks {
      guard case .table(let table) = block else { continue }
      for cell in table.rows.flatMap({ $0 }) {
        #expect(!cell.words.hasPrefix(language == .nl ? "nee; met" : "no; with"))
        #expect(cell.words.firstMatch(of: /^\d+\/\d{3,}$/) == nil, "\(cell.words)")
      }
    }
  }

  @Test("a variant is a link wherever a table names it")
  func links() throws {
    let annex = try Self.sheet(.en).annex
    let runs = annex.blocks.flatMap(\.proses).flatMap(\.runs)
    #expect(runs.contains(.link("V7", to: .variant("V7"))))
  }
}
