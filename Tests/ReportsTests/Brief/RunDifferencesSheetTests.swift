import Chance
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments
@testable import Reports

@Suite("Two runs, or two variants, open on what differs")
struct RunDifferencesSheetTests {
  private static func made(seed: UInt64 = 3, variants: [VariantID] = []) throws -> Assessment {
    try assess(TinyPolder.dossier(), AssessmentRequest(variants: variants, futures: 20, seed: seed))
  }

  private static func sheet(_ first: Assessment, _ second: Assessment, _ language: Language) throws -> Sheet {
    RunDifferencesSheet(RunComparison(first, second), of: try TinyPolder.dossier(), names: ("aaaa", "bbbb"), language: language).sheet
  }

  private static func lead(_ sheet: Sheet) -> String {
    guard case .lead(let text)? = sheet.blocks.first else { return "" }
    return text.words
  }

  private static func text(_ sheet: Sheet) -> String { TextRendering(width: 100_000).render([sheet]) }

  @Test("the same run twice is told as the same, with no reason", arguments: Language.allCases)
  func same(_ language: Language) throws {
    let own = try Self.made()
    let sheet = try Self.sheet(own, own, language)
    #expect(Self.lead(sheet).contains(language == .nl ? "in beide gelijk" : "the same in both"))
    #expect(Self.text(sheet).contains(language == .nl ? "uit hetzelfde gemaakt" : "made from the same"))
  }

  @Test("another seed is named, and that means move by chance too", arguments: Language.allCases)
  func seed(_ language: Language) throws {
    let sheet = try Self.sheet(Self.made(), Self.made(seed: 4), language)
    #expect(Self.lead(sheet).contains(language == .nl ? "zijn anders" : "differ"))
    let text = Self.text(sheet)
    #expect(text.contains(language == .nl ? "een andere startwaarde: 3 en 4" : "another seed: 3 and 4"))
    #expect(text.contains(language == .nl ? "gewoon toeval" : "plain chance"))
  }

  @Test("a figure that one run does not know is told in words, and is not the one that moved most", arguments: Language.allCases)
  func notKnown(_ language: Language) throws {
    let own = try Self.made()
    var other = try Self.made(seed: 4)
    let place = try #require(other.variants[1].chain?.figures.firstIndex { $0.kind == .relativesArrived })
    other.variants[1].chain?.figures[place].meanLevel = Estimate([Double]())
    let comparison = RunComparison(own, other)
    let last = try #require(comparison.moved.last)
    #expect(!last.by.isFinite && comparison.moved[0].by.isFinite)
    let sheet = try Self.sheet(own, other, language)
    let unknown = language == .nl ? "niet bekend" : "not known"
    #expect(!Self.lead(sheet).contains("–") && !Self.lead(sheet).contains(unknown))
    #expect(Self.text(sheet).contains(unknown) || comparison.moved.count > RunDifferencesSheet.most)
  }

  @Test("a changed dossier and another version are named; then nothing is put down to chance", arguments: Language.allCases)
  func reasons(_ language: Language) throws {
    let own = try Self.made()
    var other = own
    (other.receipt.fingerprint, other.receipt.version) = ("ffffffffffffffff", "9.9.9")
    let text = Self.text(try Self.sheet(own, other, language))
    #expect(text.contains(language == .nl ? "het dossier is gewijzigd" : "the dossier has changed") && text.contains("ffffffffffff"))
    #expect(text.contains("9.9.9") && !text.contains(language == .nl ? "gewoon toeval" : "plain chance"))
  }

  @Test(
    "what the runs were made from stands under the first sentence, with the files that changed, before any picture or table",
    arguments: Language.allCases)
  func order(_ language: Language) throws {
    let own = try Self.made()
    var other = try Self.made(seed: 4)
    other.receipt.fingerprint = "ffffffffffffffff"
    var differences = RunDifferencesSheet(
      RunComparison(own, other), of: try TinyPolder.dossier(), names: ("aaaa", "bbbb"), language: language)
    differences.changedFiles = ["law/norms.yaml", "variants/T1.yaml"]
    let sheet = differences.sheet
    guard case .list(let reasons) = sheet.blocks[1] else {
      Issue.record("no reasons under the lead")
      return
    }
    #expect(reasons.last?.words.hasSuffix(": law/norms.yaml, variants/T1.yaml") == true)
    let chart = try #require(sheet.charts.first)
    guard case .bars(let plot) = chart.plot else {
      Issue.record("no bars")
      return
    }
    #expect(plot.rows.count <= RunDifferencesSheet.mostBars && plot.rows.map(\.value) == plot.rows.map(\.value).sorted(by: >))
  }

  @Test("runs without a variant in common say that there is nothing to compare", arguments: Language.allCases)
  func nothing(_ language: Language) throws {
    let sheet = try Self.sheet(Self.made(variants: ["T1"]), Self.made(variants: ["T2"]), language)
    #expect(Self.lead(sheet).contains(language == .nl ? "niets te vergelijken" : "nothing to compare"))
  }

  @Test("two variants of one run: the mean on the same people and how often it is more", arguments: Language.allCases)
  func variants(_ language: Language) throws {
    let chain = try TinyPolder.chain()
    let request = try AssessmentRequest(futures: 20, seed: 3).sweep(of: chain.dossier)
    let futures = try #require(FutureFigures(try chain.sweep(0..<20, of: request), of: chain))
    let comparison = try #require(futures.comparison(of: "T0", with: "T1"))
    let sheet = VariantDifferencesSheet(comparison, language: language).sheet
    #expect(Self.lead(sheet).contains("T1") && Self.lead(sheet).contains(language == .nl ? "20 toekomsten" : "20 futures"))
    let same = try #require(futures.comparison(of: "T1", with: "T1"))
    #expect(Self.lead(VariantDifferencesSheet(same, language: language).sheet).contains(language == .nl ? "precies hetzelfde" : "exactly the same"))
  }
}
