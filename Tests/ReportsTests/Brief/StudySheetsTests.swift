import Chance
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

  @Test("a forecast worse than none, and a measure that explains more than was counted, are told as such", arguments: Language.allCases)
  func worse(_ language: Language) throws {
    let words = BacktestWords(language: language)
    let month = try #require(CalendarMonth("2020-01"))
    func year(_ score: Double, _ naive: Double) -> Backtest.Year {
      .init(cutOff: month, forecast: Bands([1, 2]), naive: Bands([1, 2]), actual: 1, score: score, naiveScore: naive)
    }
    func summary(_ score: Double) -> String {
      words.summary(Backtest(years: [year(score, 10)], published: [], chosenUpTo: month, futures: 2)).words
    }
    #expect(summary(8).contains(language == .nl ? "20% beter." : "20% better."))
    #expect(summary(12).contains(language == .nl ? "20% slechter." : "20% worse.") && !summary(12).contains("−"))
    let before = try #require(try BriefTests.sample.get().0.chain?.experiment?.before)
    func fall(_ byMeasure: Double) -> String {
      let part = ExperimentAnswer.Part(quarter: "2022Q4", counted: 1000, byMeasure: byMeasure)
      return words.fall(part, explained: Estimate(mean: byMeasure, standardError: 1, count: 40), Bands([byMeasure]), from: before).words
    }
    #expect(fall(400).contains("600") && !fall(400).contains(language == .nl ? "meer dan dat" : "more than that"))
    #expect(fall(1300).contains(language == .nl ? "300 meer dan dat." : "300 more than that."))
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

  @Test(
    "an overview comes first, with what carries most and what turns, and the sheets of the variants are folded under it", arguments: Language.allCases
  )
  func whyOverview(_ language: Language) throws {
    let chain = try TinyPolder.chain()
    let variant = try chain.dossier.known("T1")
    let study = WhySheets.Study(
      try chain.flipPoints(of: variant, futures: 2, seed: 1, runner: .inOrder),
      try chain.sensitivity(of: variant, samples: 8, seed: 1, runner: .inOrder))
    let assessment = try assess(chain.dossier, AssessmentRequest(futures: 20))
    let page = WhySheets(assessment, of: chain.dossier, studies: [study], language: language).page
    #expect(page.map(\.id) == ["why-overview", "why-T1", "why-T2"])
    #expect(page.dropFirst().allSatisfy { Self.kinds($0.blocks) == ["details"] })
    #expect(Self.kinds(page[0].blocks).first == "lead")
    let table = try #require(page[0].blocks.lazy.compactMap { if case .table(let table) = $0 { table } else { nil } }.first)
    #expect(
      table.rows.map { $0[0].words }
        == (["T1", "T2"] as [VariantID]).map { id in
          chain.dossier.variants.first { $0.id == id }.map { BriefWords(language: language).title(of: $0) } ?? ""
        })
    #expect(table.rows.map { $0.last?.words } == (language == .nl ? ["de studie", "een eerste blik"] : ["the study", "a first look"]))
    #expect(table.columns.count == WhyOverview.figures.count + 2 && table.rows.allSatisfy { $0.count == table.columns.count })
    // The share told is that of the heaviest factor of the study.
    let place = try #require(study.sensitivity.figures.firstIndex(of: .relativesArrived))
    let heaviest = study.sensitivity.assumptions.filter { $0.indices[place].total.value.isFinite }.max {
      $0.indices[place].total.value < $1.indices[place].total.value
    }
    if let heaviest { #expect(table.rows[0][1].words.hasPrefix(heaviest.name[language])) }
  }

  @Test("without a study or futures there is no overview, and the sheets stay open")
  func noOverview() throws {
    let dossier = try TinyPolder.dossier()
    var assessment = try assess(dossier, AssessmentRequest(futures: 2))
    assessment.firstLooks = []
    let page = WhySheets(assessment, of: dossier, studies: [], language: .en).page
    #expect(page.map(\.id) == ["why-T1", "why-T2"] && page.allSatisfy { Self.kinds($0.blocks) == ["paragraph", "command"] })
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

  @Test("a family is marked as simulated, and both courses stand on one axis with every step under them", arguments: Language.allCases)
  func family(_ language: Language) throws {
    let chain = try TinyPolder.chain()
    let variant = try chain.dossier.known("T1")
    let following = try #require(try chain.follow(variant, future: 0, seed: 1))
    let sheet = FamilySheet(following, of: chain, asked: "a folder", language: language).sheet
    #expect(Self.kinds(sheet.blocks) == ["note", "chart", "details"])
    #expect(
      sheet.blocks.first?.proses.first?.words.hasPrefix(language == .nl ? "Nagebootst, niemand is dit echt" : "Simulated, nobody real") ?? false)
    guard case .timeline(let plot) = sheet.charts.first?.plot else {
      Issue.record("no time lines")
      return
    }
    #expect(plot.rows.count == 2 && plot.rows.allSatisfy { $0.moments.prefix(3).map(\.kind) == [0, 1, 2] })
    #expect(
      Self.commands(sheet.blocks) == [
        "polder trace T1 'a folder' --future 0 --family \(following.family) --seed 1 --language \(language.rawValue)"
      ])
  }

  private static func commands(_ blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .command(let text): [text]
      case .details(_, let inner): commands(inner)
      case .paragraph, .lead, .note, .list, .numbered, .table, .matrix, .chart, .columns, .subheading: []
      }
    }
  }

  @Test("a course that does not end within the horizon stays open, and the sentence says how long each law keeps the family apart")
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
    guard case .timeline(let plot) = sheet.charts.first?.plot else {
      Issue.record("no time lines")
      return
    }
    #expect(plot.rows.map(\.isOpen) == [false, true])
    // Of several relatives the last counts: the family is together on day 200.
    #expect(plot.rows[0].moments.last == TimelinePlot.Moment(6, try #require(chain.date(ofDay: 200))))
    #expect(!plot.rows[1].moments.contains { $0.kind >= 5 })
    #expect(plot.rows[1].outcome == "not yet together at the end of the horizon")
    #expect(sheet.blocks[1].proses.first?.words.contains("it is not yet together at the end of the horizon") ?? false)
  }

  @Test(
    "the families that were kept: every variant with a cell a rule, and for each rule a picture or why there is none", arguments: Language.allCases)
  func families(_ language: Language) throws {
    let chain = try TinyPolder.chain()
    let studies = try chain.followFamilies(seed: 1)
    let sheets = FollowedFamiliesSheet(studies, of: chain, from: .init(seed: 1, asked: "tiny"), language: language)
    let overview = sheets.overview { "/families/\($0.rawValue)" }
    let table = try #require(overview.blocks.compactMap { block in if case .table(let table) = block { table } else { nil } }.first)
    #expect(table.rows.count == studies.count && table.columns.count == 4 && table.rows.allSatisfy { $0.count == 4 })
    for study in studies {
      let sheet = try #require(sheets.lines(of: study.variant.id))
      #expect(sheet.charts.count == study.families.count { $0.following != nil })
      #expect(sheet.blocks.first?.proses.first?.words.hasPrefix(language == .nl ? "Nagebootst" : "Simulated") ?? false)
    }
    #expect(sheets.lines(of: "none") == nil)
  }

  @Test("forecasts of the past: the sentence, two pictures, and the figures under them", arguments: Language.allCases)
  func past(_ language: Language) throws {
    let (dossier, _) = try BriefTests.sample.get()
    let backtest = try dossier.withChain.backtest(futures: 100, seed: 2)
    let sheet = PastSheet(backtest, nil, language: language).sheet
    #expect(Self.kinds(sheet.blocks) == ["lead", "columns", "chart", "paragraph", "table", "paragraph", "details"])
    let wide = Numbers(language).percent(backtest.coverage(90))
    #expect(sheet.blocks.first?.proses.first?.words.contains(wide) ?? false)
  }

  @Test("counts of after the data cut stand on the page of the past where they were made, and else the command that makes them does")
  func later() throws {
    var draft = Draft(TinyPolder.contents())
    draft.writeLaterCounts()
    let chain = try draft.contents.load().withChain
    let backtest = try chain.backtest(futures: 2, seed: 1)
    let later = try #require(try chain.laterCounts(futures: 40))
    let made = Self.text(PastSheet(backtest, nil, later: later, counting: "polder backtest tiny", language: .en).sheet)
    #expect(made.contains("applications") && made.contains("90,000") && !made.contains("polder backtest tiny"), "\(made)")
    let asked = PastSheet(backtest, nil, counting: "polder backtest tiny", language: .en).sheet
    #expect(Self.kinds(asked.blocks).contains("command") && !Self.text(asked).contains("90,000"))
  }

  @Test("a published forecast is told in words of the language: when, by whom and which scenario", arguments: Language.allCases)
  func published(_ language: Language) throws {
    let forecasts = try #require(try BriefTests.sample.get().0.chain).forecasts
    let words = BacktestWords(language: language)
    let rows = forecasts.map { forecast in
      words.published(Backtest.Published(forecast: forecast, own: Bands([1, 2, 3]), actual: 1, score: 1)).map(\.words)
    }
    #expect(rows.contains { $0[0] == (language == .nl ? "voorjaar 2018" : "spring 2018") })
    #expect(
      rows.contains { $0[0] == (language == .nl ? "september 2022 (gepubliceerd 4 november 2022)" : "September 2022 (published 4 November 2022)") })
    #expect(rows.contains { $0[1] == (language == .nl ? "plancijfer van het kabinet" : "Cabinet planning figure") })
    #expect(!rows.contains { $0[3] == (language == .nl ? "low" : "laag") })
    #expect(!rows.contains { $0[0].contains { $0 == "-" } }, "a date as it stands in a file")
  }

  @Test("a dossier with too few months says that it cannot forecast its past", arguments: Language.allCases)
  func noPast(_ language: Language) throws {
    let backtest = try TinyPolder.chain().backtest(futures: 100, seed: 1)
    let sheet = PastSheet(backtest, nil, language: language).sheet
    #expect(backtest.years.isEmpty == sheet.blocks.first.map { $0.proses.first?.words.contains(language == .nl ? "te weinig" : "too few") ?? false })
  }
}
