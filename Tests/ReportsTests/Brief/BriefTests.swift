import Archive
import Assessments
import Dossiers
import Foundation
import Reports
import Testing
import Vocabulary

/// The brief of a small assessment, against readable snapshots. `POLDER_RECORD=1` writes them anew.
@Suite("The brief")
struct BriefTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let sample = Result {
    let dossier = try DossierFolder(root.appendingPathComponent("Dossiers/netherlands-2023-07")).load()
    return (dossier, try assess(dossier, AssessmentRequest(variants: ["V0", "V3a", "V7", "R3a"], futures: 40, seed: 2)))
  }

  static func brief(_ language: Language, municipality: MunicipalityCode? = "GM0184") throws -> Brief {
    let (dossier, assessment) = try sample.get()
    var brief = Brief(assessment, of: dossier, language: language, municipality: municipality)
    (brief.studies.backtest, brief.studies.experiment) = try studies.get()
    return brief
  }

  /// Made once: they are the same in both languages.
  private static let studies = Result {
    let chain = try sample.get().0.withChain
    return (try chain.backtest(seed: 2), try chain.experimentAnswer(futures: 40, seed: 2))
  }

  @Test("reads as its snapshot, from the front page to the table", arguments: Language.allCases)
  func snapshot(_ language: Language) throws {
    let text = try Self.brief(language).text
    // The evidence sheet repeats the dossier, so the snapshot ends before it.
    let end = text.range(of: language == .nl ? "Bewijs en aannamen" : "Evidence and assumptions")?.lowerBound ?? text.endIndex
    let shown = String(text[..<end]) + "\n"
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../Snapshots/brief.\(language.rawValue).txt")
    if ProcessInfo.processInfo.environment["POLDER_RECORD"] != nil { try Data(shown.utf8).write(to: file) }
    let kept = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, (own, expected)) in zip(lines, kept).enumerated() where own != expected {
      Issue.record("line \(index + 1): “\(own)” instead of “\(expected)”")
      return
    }
    #expect(lines.count == kept.count)
  }

  @Test("says what the table must know", arguments: Language.allCases)
  func findings(_ language: Language) throws {
    let text = try Self.brief(language).text.split { $0.isWhitespace }.joined(separator: " ")
    let expected =
      language == .en
      ? [
        "none of 20,736 packages", "ChristenUnie 1/4 → 0", "CDA 1/4 → 1/3",
        "A monthly quota for recognised refugees, by the law as it stood: ✕ contrary to higher law",
        "After five years of a quota", "For Urk:",
      ]
      : [
        "van 20.736 pakketten er geen", "ChristenUnie 1/4 → 0", "CDA 1/4 → 1/3",
        "Een maandquotum voor erkende vluchtelingen, naar het recht zoals het gold: ✕ in strijd met hoger recht",
        "Na vijf jaar quotum", "Voor Urk:",
      ]
    for part in expected { #expect(text.contains(part), "\(part)") }
  }

  @Test("has no text that is missing in either language and no figure that is not a number", arguments: Language.allCases)
  func complete(_ language: Language) throws {
    let brief = try Self.brief(language)
    for text in [brief.html, brief.markdown, brief.text] {
      for word in ["nan", "inf", "Optional(", "nil"] {
        #expect(
          text.range(of: "(?<![\\p{L}#])\(NSRegularExpression.escapedPattern(for: word))(?![\\p{L}])", options: .regularExpression) == nil, "\(word)")
      }
    }
    #expect(brief.sheets.allSatisfy { !$0.title.isEmpty && !$0.blocks.isEmpty })
    let pages = ["front", "law", "chain", "table", "places", "past"]
    let annex = ["overview", "limits", "law-annex", "chain-annex", "table-annex", "places-annex", "evidence", "receipt"]
    #expect(brief.pages.map(\.id) == pages && brief.annex.map(\.id) == annex)
  }

  @Test("as a page it needs nothing from elsewhere, names its language, and describes every chart")
  func page() throws {
    let html = try Self.brief(.nl).html
    #expect(html.hasPrefix("<!doctype html>") || html.hasPrefix("<!DOCTYPE html>"))
    #expect(html.contains("<html lang=\"nl\""))
    for word in ["<script", "src=\"http", "@import", "url(http"] { #expect(!html.contains(word), "\(word)") }
    func count(_ text: String) -> Int { html.components(separatedBy: text).count - 1 }
    // A picture in two forms has its name once, about them both.
    let (pictures, hidden) = (count("<div class=\"picture\" role=\"img\""), count("aria-hidden=\"true\" font-family"))
    #expect(pictures > 0 && hidden == 2 * pictures)
    #expect(count("<svg") - hidden == count("role=\"img\"") - pictures)
  }

  @Test("no label of a picture is cut, wide or narrow", arguments: Language.allCases)
  func labels(_ language: Language) throws {
    let charts = try Self.brief(language).sheets.flatMap(\.charts)
    #expect(charts.count > 15)
    for chart in charts {
      for width in [Chart.wide, Chart.narrow] {
        let cut = ReadDrawing(chart.svg(width: width)).texts.map(\.text).filter { $0.hasSuffix("…") }
        #expect(cut.isEmpty, "\(chart.title): \(cut)")
      }
    }
  }

  @Test("escapes what a dossier writes")
  func escaping() throws {
    var (dossier, assessment) = try Self.sample.get()
    dossier.title = Phrase(same: "A <b>bold</b> & \"quoted\" title")
    assessment.variants[0].variant.name = Phrase(same: "<script>alert(1)</script>")
    let html = Brief(assessment, of: dossier, language: .en).html
    #expect(!html.contains("<script>") && !html.contains("<b>bold</b>"))
    #expect(html.contains("&lt;script&gt;"))
  }
}
