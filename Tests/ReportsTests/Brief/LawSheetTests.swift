import Archive
import Assessments
import Dossiers
import Foundation
import LegalReview
import Testing
import TinyPolder
import Vocabulary

@testable import Reports

/// Whether the variants hold in law: the lead by rule, the picture, and never a verdict that was not found.
@Suite("The sheet on the law says what holds, and no more than was assessed")
struct LawSheetTests {
  typealias Row = (standings: [LawStanding], uncertain: [VariantID], nl: String, en: String)

  /// The lead over constructed reviews, a row each.
  static let leads: [Row] = [
    ([.init(mark: .tenable, variants: ["T1"])], [], "Het recht zoals het was: T1 is houdbaar.", "The law as it stood: T1 is tenable."),
    (
      [.init(mark: .tenable, variants: ["T1", "T2"])], [], "Het recht zoals het was: T1 en T2 zijn houdbaar.",
      "The law as it stood: T1 and T2 are tenable."
    ),
    (
      [.init(mark: .needsChangeOfAct, variants: ["T1"]), .init(mark: .contraryToHigherLaw, variants: ["T2", "T3", "T4"])], [],
      "Het recht zoals het was: geen variant is houdbaar; T1 vraagt wijziging van de wet; T2, T3 en T4 zijn in strijd met hoger recht.",
      "The law as it stood: no variant is tenable; T1 needs a change of the Act; T2, T3 and T4 are contrary to higher law."
    ),
    (
      [.init(mark: .notAssessed, variants: ["T1"])], [],
      "Het recht zoals het was: van geen variant staat vast dat zij houdbaar is; één is niet beoordeeld.",
      "The law as it stood: of no variant is it settled that it is tenable; one is not assessed."
    ),
    (
      [.init(mark: .open, variants: ["T1"]), .init(mark: .atRisk, variants: ["T2"])], ["T2"],
      "Het recht zoals het was: van geen variant staat vast dat zij houdbaar is; twee zijn open of kwetsbaar. "
        + "Voor T2 kan wat niet bekend is het oordeel nog slechter maken.",
      "The law as it stood: of no variant is it settled that it is tenable; two are open or at risk. "
        + "For T2 what is not known could make the verdict worse."
    ),
  ]

  @Test("the lead names what holds, what needs a change of the Act and what is contrary to higher law, in that order")
  func lead() throws {
    let law = try TinyPolder.dossier().withLaw
    for row in Self.leads {
      for language in Language.allCases {
        let found = LawWords(law, language).lead(law.settings[0], row.standings, uncertain: row.uncertain).words
        #expect(found == (language == .nl ? row.nl : row.en))
      }
    }
  }

  @Test("another state of the law tells what differs from the first, and says so where nothing does", arguments: Language.allCases)
  func difference(_ language: Language) throws {
    let law = try TinyPolder.dossier().withLaw
    let words = LawWords(law, language)
    let same = words.difference(from: law.settings[0], [], uncertain: []).words
    #expect(
      same == (language == .nl ? "Geen ander oordeel dan onder: het recht zoals het was." : "No other verdict than under: the law as it stood."))
    let moved = words.difference(from: law.settings[0], [.init(mark: .atRisk, variants: ["T1"])], uncertain: []).words
    #expect(moved.hasSuffix(language == .nl ? ": T1 is kwetsbaar." : ": T1 is at risk."))
  }

  private static func sheet(_ dossier: Dossier, _ assessment: Assessment, _ language: Language) throws -> LawSheet {
    try #require(LawSheet(assessment, of: dossier, language: language))
  }

  @Test("it opens with the lead, has the picture with a key, the states side by side, and leads on to the annex", arguments: Language.allCases)
  func tiny(_ language: Language) throws {
    let dossier = try TinyPolder.dossier()
    let sheet = try Self.sheet(dossier, assess(dossier, AssessmentRequest(futures: 2)), language).sheet
    guard case .lead = sheet.blocks.first else {
      Issue.record("no lead")
      return
    }
    let matrix = try #require(sheet.blocks.lazy.compactMap { if case .matrix(let matrix) = $0 { matrix } else { nil } }.first)
    #expect(matrix.rows.allSatisfy { $0.cells.count == matrix.questions.flatMap(\.columns).count })
    let shown = Set(matrix.rows.flatMap(\.cells).compactMap { if case .mark(let mark) = $0 { mark.glyph.prefix(1) } else { nil } })
    #expect(shown.isSubset(of: Set(matrix.key.map { $0.glyph.prefix(1) })), "every sign stands in the key")
    let columns = try #require(sheet.blocks.lazy.compactMap { if case .columns(let columns) = $0 { columns } else { nil } }.first)
    #expect(columns.count == 2)
    guard case .note(let note) = sheet.blocks.last else {
      Issue.record("no way to the annex")
      return
    }
    #expect(note.runs.contains { if case .link(_, to: .sheet(LawWords.annexID)) = $0 { true } else { false } })
  }

  @Test("the heads of rows differ, though several norms rest on one article", arguments: Language.allCases)
  func heads(_ language: Language) throws {
    let law = try BriefTests.sample.get().0.withLaw
    let words = LegalWords(law, language)
    #expect(Set(law.norms.map { words.head($0).words }).count == law.norms.count)
    #expect(Set(law.norms.map { words.norm($0).words }).count < law.norms.count, "by the article alone they do not")
    let review = try #require(law.norms.first { $0.id == "N-WAIT-REVIEW" })
    #expect(words.head(review).words == (language == .nl ? "herziening na de piek: EVRM, art. 8" : "review after the peak: ECHR, art. 8"))
    // A dossier need not give short names.
    let tiny = try TinyPolder.dossier().withLaw
    #expect(tiny.norms.allSatisfy { LegalWords(tiny, language).head($0) == LegalWords(tiny, language).norm($0) })
  }

  @Test("for all variants of the built-in dossier it takes two pages at most", arguments: Language.allCases)
  func twoPages(_ language: Language) throws {
    let (dossier, _) = try BriefTests.sample.get()
    let sheet = try Self.sheet(dossier, assess(dossier, AssessmentRequest(futures: 2)), language).sheet
    let lines = TextRendering(width: 100, language).render([sheet]).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 130, "\(lines.count) lines")
  }

  @Test("the annex keeps every finding with the way to it", arguments: Language.allCases)
  func annex(_ language: Language) throws {
    let (dossier, assessment) = try BriefTests.sample.get()
    let annex = try Self.sheet(dossier, assessment, language).annex
    let text = TextRendering(width: 100_000, language).render([annex])
    for part in language == .nl ? ["De weg naar het oordeel: ", "onzekerheid ", "Niet beoordeeld"] : ["The way to the verdict: ", "uncertainty "] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("a dossier without law has no such sheet")
  func withoutLaw() throws {
    let whole = try TinyPolder.dossier()
    let assessment = try assess(whole, AssessmentRequest(futures: 2))
    var dossier = whole
    dossier.law = nil
    #expect(LawSheet(assessment, of: dossier, language: .nl) == nil)
    #expect(NormsSheet(assessment, of: dossier, language: .nl) == nil && RulingsSheet(of: dossier, language: .nl) == nil)
    #expect(LegalConsequencesSheet(assessment, of: dossier, language: .nl) == nil)
  }

  @Test("no code of a rule and no limit without its unit stands in the sheets on the law", arguments: Language.allCases)
  func codes(_ language: Language) throws {
    let (dossier, assessment) = try BriefTests.sample.get()
    let law = try dossier.withLaw
    let variant = try #require(dossier.variant("V7"))
    let own = try Self.sheet(dossier, assessment, language)
    let sheets =
      [
        own.sheet, own.annex, LawTable(law.table(), of: law, language: language).sheet,
        BankSheet(law.reviewBank(), of: law, language: language).sheet,
      ]
      + ReviewSheet(law, law.study(variant), language: language).sheets
    let codes = Set(law.norms.flatMap { $0.rules.map(\.code.rawValue) + $0.open.map(\.code.rawValue) })
    let text = TextRendering(width: 100_000, language).render(sheets)
    let words = Set(text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
    #expect(words.isDisjoint(with: codes), "\(words.intersection(codes))")
    let limit = language == .nl ? "(boven|onder) de grens van [0-9,.]+(;|\\))" : "(above|below) the limit of [0-9,.]+(;|\\))"
    let months = Set(law.levers.filter { $0.unit == "months" }.map { $0.name[language] })
    for line in text.split(separator: "\n") where months.contains(where: { line.contains("\($0): ") }) {
      #expect(line.range(of: limit, options: .regularExpression) == nil, "\(line)")
    }
  }
}
