import AsylumChain
import Chance
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments
@testable import Reports

/// The part of the backtest that holds every figure by quarter against what came.
@Suite("Every figure by quarter, on the sheet of the past")
struct QuarterSheetTests {
  /// Relatives of twelve dates a side; of the later ones `held` came within the bands.
  private static func backtest(held: Int) throws -> Backtest {
    var backtest = try TinyPolder.chain().backtest(futures: 100, seed: 1)
    backtest.chosenUpTo = CalendarMonth(year: 2018, month: 12)
    backtest.points = (0..<24).map { place in
      Backtest.Point(
        measured: .relatives, lead: .quarterInTwoYears, cutOff: CalendarMonth(year: 2016, month: 3).advanced(by: place * 3),
        forecast: Bands((0...100).map(Double.init)), actual: place < 12 || place - 12 < held ? 50 : 400, score: 10, interval: 90,
        plainScores: [20, 30, 9], plainIntervals: [100, 100, 80])
    }
    return backtest
  }

  private static func text(_ backtest: Backtest, _ language: Language) -> String {
    TextRendering(width: 100_000).render([BacktestSheet(backtest, nil, language: language).sheet])
  }

  @Test("what is missed on later dates stands on the sheet, with the share found and between what the true one lies", arguments: Language.allCases)
  func missed(_ language: Language) throws {
    let text = Self.text(try Self.backtest(held: 4), language)
    let (met, missed) = language == .nl ? ("gehaald", "gemist") : ("met", "missed")
    let backtest = try Self.backtest(held: 4)
    let holding = try #require(backtest.goalHoldings.first)
    #expect(backtest.goalHoldings.count == 1 && backtest.goalsReached == (2, 5))
    let row = HoldingWords(language: language).goals(holding).map(\.words)
    // Four of twelve is what 30 percent promises, and not 60 or 90.
    #expect(row[2] == "12" && row[3].hasPrefix("33% (14–61): ") && row[3...5].map { $0.hasSuffix(missed) } == [false, true, true], "\(row)")
    // Sharper than both walks, but with a wider band than a model back to a mean.
    #expect(row[6].hasSuffix(met) && row[7].hasSuffix(missed), "\(row)")
    #expect(row.count == HoldingWords(language: language).goalsColumns.count)
    #expect(text.contains(language == .nl ? "2 van 5 doelen gehaald" : "2 of 5 goals met"), "\(text)")
    #expect(text.contains(language == .nl ? "Datums na december 2018" : "Dates after December 2018"))
  }

  @Test("figures without goals are told as a list of what they missed, by the same measure", arguments: Language.allCases)
  func others(_ language: Language) throws {
    var backtest = try Self.backtest(held: 4)
    for place in backtest.points.indices { backtest.points[place].measured = .grants }
    #expect(backtest.goalHoldings.isEmpty && backtest.otherHoldings.count == 1)
    let text = Self.text(backtest, language)
    #expect(text.contains(language == .nl ? "de band van 90% hield 33%" : "the 90% band held 33%"), "\(text)")
    #expect(text.contains(language == .nl ? "bandscore niet beter" : "band score no better"))
    #expect(!text.contains(language == .nl ? "de band van 30% hield" : "the 30% band held"))
    #expect(!text.contains(language == .nl ? "doelen gehaald" : "goals met"))
  }

  @Test("a goal beside a forecast that could not be made is neither met nor missed")
  func unknown() throws {
    var backtest = try Self.backtest(held: 4)
    for place in backtest.points.indices { backtest.points[place].plainScores[1] = .nan }
    let holding = try #require(backtest.goalHoldings.first)
    #expect(holding.reaches(.sharperThanWalks) == nil && backtest.goalsReached == (1, 4))
    #expect(HoldingWords(language: .en).goals(holding)[6].words.hasSuffix("not known"))
  }

  @Test("a year ahead the band score is not asked for", arguments: Language.allCases)
  func unasked(_ language: Language) throws {
    var backtest = try Self.backtest(held: 4)
    for place in backtest.points.indices { backtest.points[place].lead = .firstYear }
    let holding = try #require(backtest.goalHoldings.first)
    #expect(holding.goals.count == 4)
    #expect(HoldingWords(language: language).goals(holding)[7].words == (language == .nl ? "niet gevraagd" : "not asked"))
  }

  @Test("a figure with fewer than twelve points has no share", arguments: Language.allCases)
  func few(_ language: Language) throws {
    var backtest = try Self.backtest(held: 12)
    backtest.points = Array(backtest.points.suffix(11))
    #expect(backtest.holdings.isEmpty)
    #expect(!Self.text(backtest, language).contains(language == .nl ? "Datums na" : "Dates after"))
  }

  @Test("without points there is nothing to say")
  func none() throws {
    var backtest = try Self.backtest(held: 12)
    backtest.points = []
    #expect(!Self.text(backtest, .en).contains("by quarter"))
  }
}
