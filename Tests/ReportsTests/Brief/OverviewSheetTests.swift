import Assessments
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Reports

@Suite("All that comes out, and all that it cannot say, stand in the annex")
struct OverviewSheetTests {
  private static func brief(_ language: Language) throws -> Brief {
    let dossier = try TinyPolder.dossier()
    return Brief(try assess(dossier, AssessmentRequest(futures: 2)), of: dossier, language: language)
  }

  @Test("every variant has a row that begins with a link to it, with a cell a question", arguments: Language.allCases)
  func rows(_ language: Language) throws {
    let brief = try Self.brief(language)
    let table = try #require(brief.overview.overview)
    #expect(table.rows.count == brief.assessment.variants.count)
    for (row, answer) in zip(table.rows, brief.assessment.variants) {
      let id = answer.variant.id
      #expect(row.count == table.columns.count)
      #expect(row.first?.runs.first == .link(Prose(id.rawValue), to: .variant(id)))
    }
  }

  @Test("no finding names a source in brackets", arguments: Language.allCases)
  func sources(_ language: Language) throws {
    let brief = try Self.brief(language)
    #expect(!brief.overview.findings.isEmpty)
    for finding in brief.overview.findings { #expect(!finding.words.contains("["), "\(finding.words)") }
  }

  @Test("the front has three limits, and the annex all of them", arguments: Language.allCases)
  func limits(_ language: Language) throws {
    let brief = try Self.brief(language)
    let limits = FrontLimits(brief: brief)
    #expect(limits.lines.count > FrontLimits.most && limits.sheet.blocks == [.list(limits.lines)])
    #expect(limits.frontLines.count == FrontLimits.most)
    let front = brief.front.sheet.blocks.flatMap(\.proses)
    #expect(limits.frontLines.allSatisfy(front.contains))
  }

  @Test("a table of which nobody says how uncertain it is, and a figure taken as the worst, stand among the limits", arguments: Language.allCases)
  func taken(_ language: Language) throws {
    let words = LimitWords(language: language)
    let certain = try TinyPolder.dossier { draft in
      let text = try draft.text("parties.yaml")
      let end = try #require(text.range(of: "uncertainty:")?.lowerBound)
      draft.write(String(text[..<end]), to: "parties.yaml")
    }
    func lines(_ assessment: Assessment, _ dossier: Dossier) -> [Prose] {
      FrontLimits(brief: Brief(assessment, of: dossier, language: language)).lines
    }
    let dossier = try TinyPolder.dossier()
    var assessment = try assess(dossier, AssessmentRequest(futures: 2))
    #expect(!lines(assessment, dossier).contains(words.positionsCertain))
    #expect(lines(try assess(certain, AssessmentRequest(futures: 2)), certain).contains(words.positionsCertain))
    // Baken judges by relatives who come; of T1 that is not known.
    let place = try #require(assessment.table?.facts.facts.firstIndex { $0.variant == "T1" })
    #expect(!lines(assessment, dossier).contains(words.takenAsWorst(["T1"])))
    assessment.table?.facts.facts[place].differences[FigureKind.relativesArrived.position] = .nan
    #expect(lines(assessment, dossier).contains(words.takenAsWorst(["T1"])))
  }

  @Test("variants that move nobody stand first among the limits of the front, with their reasons", arguments: Language.allCases)
  func still(_ language: Language) throws {
    var (dossier, assessment) = try (TinyPolder.dossier(), assess(TinyPolder.dossier(), AssessmentRequest(futures: 2)))
    func rows(_ standing: (Int) -> ChainStanding) -> [Prose] {
      for place in assessment.matrix.indices where assessment.matrix[place].variant != dossier.baseline {
        assessment.matrix[place].standing = standing(place)
      }
      return FrontLimits(brief: Brief(assessment, of: dossier, language: language)).frontLines
    }
    let quiet: [QuietLever] = [.brakeStaysOff, .sponsorHasHome]
    let (off, home) = (LimitWords.reason(.brakeStaysOff)[language], LimitWords.reason(.sponsorHasHome)[language])
    let moved = assessment.matrix.map(\.variant).filter { $0 != dossier.baseline }
    let line = try #require(rows { _ in .quiet(quiet) }.first?.words)
    #expect(line.contains(moved.map(\.rawValue).joined(separator: ", ") + " (\(off)"), "those with the same reasons stand together: \(line)")
    #expect(line.contains(home))
    #expect(try #require(rows { _ in .noDifference }.first?.words).contains(LimitWords.nothingInTheChain[language]))
    #expect(!rows { _ in .moves }.contains { $0.words.contains(LimitWords.nothingInTheChain[language]) || $0.words.contains(off) })
    dossier.chain = nil
    #expect(!rows { _ in .noChain }.contains { $0.words.contains(off) })
  }
}
