import Assessments
import Dossiers
import Testing
import Vocabulary

@testable import Reports

/// What `polder assess` shows first of all variants of the built-in dossier: with the line on the file and the prompt 38 rows of a terminal of 40.
enum FirstScreen {
  static let (columns, rows, findings, words) = (100, 36, 5, 25)

  /// Headline, matrix and findings stand on one screen in both languages, nothing is cut within a word, and every finding is short and bears its code.
  static func check(_ assessment: Assessment, of dossier: Dossier) {
    for language in Language.allCases {
      let brief = Brief(assessment, of: dossier, language: language)
      let lines = brief.screen(width: columns).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(lines.count <= rows, "\(language): \(lines.count) rows")
      for line in lines { #expect(line.count <= columns, "\(language): \(line)") }
      for answer in assessment.variants { checkName(answer.variant, language, in: lines) }
      for line in brief.screen(width: 80).split(separator: "\n") { #expect(line.count <= 80, "\(language): \(line)") }
      checkFindings(FrontFindings(brief: brief).lines.map(\.words), language)
    }
  }

  /// A name stands whole, or ends with an ellipsis after a whole word.
  private static func checkName(_ variant: Variant, _ language: Language, in lines: some Sequence<Substring>) {
    let name = "\(variant.id) \(variant.shortName(language))"
    guard let line = lines.first(where: { $0.hasPrefix("\(variant.id) ") }), let end = line.firstRange(of: "  ")?.lowerBound else {
      Issue.record("\(language): no row of \(variant.id)")
      return
    }
    let shown = line[..<end]
    let kept = shown.hasSuffix("…") ? shown.dropLast() : shown
    let next = name.dropFirst(kept.count).first
    #expect(name.hasPrefix(kept) && (next == nil || next == " " || next == ","), "\(language): “\(shown)” of “\(name)”")
  }

  private static func checkFindings(_ found: [String], _ language: Language) {
    #expect(found.count == findings, "\(language): \(found.count) findings")
    for finding in found {
      let parts = finding.split(separator: " ")
      #expect(parts.count - 1 <= words, "\(language): \(parts.count - 1) words: \(finding)")
      #expect(parts.last?.wholeMatch(of: /[0-9A-Z]{4}/) != nil, "\(language): no code: \(finding)")
    }
  }
}
