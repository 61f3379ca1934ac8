import Assessments
import Dossiers
import Foundation
import LegalReview
import Testing
import Vocabulary

@testable import Reports

/// `Docs/Guides/TableOfJuly2023.md` says what the review says, row by row. `POLDER_RECORD=1` writes its rows anew.
@Suite("The table of July 2023 as a jurist would write it")
struct TableOfJulyTests {
  static let guide = BriefTests.root.appendingPathComponent("Docs/Guides/TableOfJuly2023.md")
  static let groups: [StatusGroup] = [.refugee, .subsidiary]
  static let heading = "| variant | group | state of the law | 0.4.0 | now, and the article | ruling | why |"

  /// The conclusion of 0.4.0, by variant, state of the law and group.
  static func before() throws -> [String: String] {
    let file = BriefTests.root.appendingPathComponent("Tests/GoldenTests/Golden/assessment-200-1.tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { $0.split(separator: "\t") }
    return lines.reduce(into: [:]) { found, line in
      guard line.count > 1, line[0].hasSuffix("/conclusion"), line[0].contains("/law/") else { return }
      found[String(line[0])] = line[1].split(separator: ",").first.map(String.init)
    }
  }

  /// A row as the guide has it, without the last column, which a person writes.
  static func row(_ study: LegalStudy, _ cell: String, _ before: [String: String]) -> String {
    let key = "\(study.variant.id)/law/\(study.setting.id)/\(study.group.rawValue)/conclusion"
    let review = study.review
    let rulings = review.findings.filter { $0.counts && $0.verdict == review.conclusion.verdict }.flatMap(\.authorities)
      .reduce(into: [String]()) { if !$0.contains($1.rawValue) { $0.append($1.rawValue) } }
    return
      "| \(study.variant.id) | \(study.group.rawValue) | \(study.setting.id) | \(before[key] ?? "-") | \(cell) | \(rulings.joined(separator: ", ")) |"
  }

  static func rows() throws -> [String] {
    let dossier = try LawTableTests.dossier.get()
    let tables = LawTable(dossier.table(), of: dossier, language: .en).sheet.blocks.compactMap { block -> TableBlock? in
      guard case .table(let table) = block else { return nil }
      return table
    }
    let before = try before()
    return zip(dossier.variants, tables).flatMap { variant, table in
      let studies = dossier.study(variant)
      return zip(dossier.settings, table.rows).flatMap { setting, cells in
        zip(groups, cells.dropFirst()).compactMap { group, cell in
          studies.first { $0.group == group && $0.setting == setting }.map { row($0, cell.words, before) }
        }
      }
    }
  }

  /// The letter of the reason that a person gave for a row.
  private func reason(of line: Substring) -> String {
    line.split(separator: "|", omittingEmptySubsequences: false).dropLast().last.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
  }

  private func withoutReason(_ line: Substring) -> String {
    line.split(separator: "|", omittingEmptySubsequences: false).dropLast(2).joined(separator: "|") + "|"
  }

  @Test("every row stands in the guide as the review gives it")
  func same() throws {
    let rows = try Self.rows()
    let text = try String(contentsOf: Self.guide, encoding: .utf8)
    let kept = text.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| variant") }
    if ProcessInfo.processInfo.environment["POLDER_RECORD"] != nil {
      // A reason stays with its variant, group and state of the law.
      func key(_ line: String) -> [String] { line.split(separator: "|").prefix(3).map(String.init) }
      let reasons = Dictionary(kept.map { (key(String($0)), reason(of: $0)) }, uniquingKeysWith: { first, _ in first })
      let written = rows.map { "\($0) \(reasons[key($0)] ?? "") |" }.joined(separator: "\n")
      let head = try #require(text.range(of: Self.heading))
      let rest = text.range(of: "\n\n", range: head.upperBound..<text.endIndex)?.lowerBound ?? text.endIndex
      let line = "|---|---|---|---|---|---|---|"
      let whole = "\(text[..<head.upperBound])\n\(line)\n\(written)\(text[rest...])"
      try Data(whole.utf8).write(to: Self.guide)
      return
    }
    for (own, expected) in zip(kept.map(withoutReason), rows) where own != expected {
      Issue.record("“\(own)” instead of “\(expected)”")
      return
    }
    #expect(kept.count == rows.count)
  }

  @Test("a row that says otherwise than 0.4.0 gives a reason, and every reason is explained once")
  func reasons() throws {
    let text = try String(contentsOf: Self.guide, encoding: .utf8)
    let words = ["contrary": "contrary to higher law", "at_risk": "at risk", "tenable": "tenable", "not_assessed": "not assessed"]
    var used: Set<String> = []
    for line in text.split(separator: "\n") where line.hasPrefix("| ") && !line.hasPrefix("| variant") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      try #require(cells.count > 4, "\(line)")
      let letters = reason(of: line).split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      let isSame = words[cells[3]].map { cells[4].hasPrefix($0) } ?? false
      #expect(isSame || !letters.isEmpty, "\(line)")
      used.formUnion(letters)
    }
    for letter in used.sorted() { #expect(text.components(separatedBy: "\n- **\(letter)**").count == 2, "reason \(letter)") }
    #expect(!used.isEmpty)
  }
}
