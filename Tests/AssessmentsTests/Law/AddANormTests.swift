import Archive
import Assessments
import Dossiers
import Foundation
import LegalReview
import Testing
import TinyPolder
import Vocabulary

/// The guide on adding a norm, followed on a copy of the built-in dossier in memory: its blocks are put where it says, and its verdicts come out.
@Suite("The guide to adding a norm, followed word by word")
struct AddANormTests {
  /// A row of the table of verdicts.
  struct Row {
    var test: String
    var safeguards: String
    var verdict: String
    var rule: String
  }

  static let guide = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Docs/Guides/AddANorm.md")

  static let verdicts: [String: Review.Conclusion] = [
    "tenable": .tenable, "at risk": .atRisk, "contrary": .contrary, "not assessed": .notAssessed,
  ]

  private static func text() throws -> String { try String(contentsOf: guide, encoding: .utf8) }

  /// The blocks that name their file, in order.
  private static func blocks(in text: String) -> [(file: String, body: String)] {
    text.components(separatedBy: "\n```yaml ").dropFirst().compactMap { block in
      guard let head = block.firstIndex(of: "\n"), let end = block.range(of: "\n```") else { return nil }
      return (String(block[..<head]), String(block[block.index(after: head)..<end.lowerBound]) + "\n")
    }
  }

  /// The rows of the table of verdicts, without its head.
  private static func rows(in text: String) -> [Row] {
    text.split(separator: "\n").filter { $0.hasPrefix("| `") }.compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
        .map { $0.trimmingCharacters(in: .whitespaces).replacing("`", with: "") }
      guard cells.count == 4, verdicts[cells[2]] != nil else { return nil }
      return Row(test: cells[0], safeguards: cells[1], verdict: cells[2], rule: cells[3])
    }
  }

  /// The built-in dossier with every block of the guide in its place.
  private static func followed(_ text: String) throws -> Draft {
    var draft = Draft(DossierFolder(BuiltInDossier.folder).contents())
    for (file, body) in blocks(in: text) {
      let before = draft.contents.files[file] == nil ? "" : try draft.text(file)
      draft.write(before + (before.isEmpty || before.hasSuffix("\n") ? "" : "\n") + body, to: file)
    }
    let head = try draft.text("dossier.yaml")
    let line = try #require(head.split(separator: "\n").first { $0.hasPrefix("variants: [") }.map(String.init))
    try draft.replace(line, by: line.replacing("]", with: ", X1]"), in: "dossier.yaml")
    return draft
  }

  private static func study(_ row: Row, _ draft: Draft) throws -> [LegalStudy] {
    var draft = draft
    try draft.replace("kinship_test: {value: offered", by: "kinship_test: {value: \(row.test)", in: "variants/X1.yaml")
    try draft.replace("kinship_safeguards: {value: true", by: "kinship_safeguards: {value: \(row.safeguards)", in: "variants/X1.yaml")
    let dossier = try draft.contents.load()
    let law = try dossier.withLaw
    return law.study(try #require(law.variants.first { $0.id == "X1" }))
  }

  @Test("has a lever, a principle with an exception, and a variant, each for the file that it names")
  func files() throws {
    let text = try Self.text()
    #expect(Self.blocks(in: text).map(\.file) == ["law/levers.yaml", "law/norms.yaml", "variants/X1.yaml"])
    #expect(text.contains("put `, X1` before the bracket that closes `variants`"))
    #expect(text.contains("made_by: ["))
  }

  @Test("gives the verdicts of its table, under every state of the law")
  func table() throws {
    let text = try Self.text()
    let rows = Self.rows(in: text)
    #expect(Set(rows.map(\.verdict)) == Set(Self.verdicts.keys), "every verdict is shown")
    let draft = try Self.followed(text)
    for row in rows {
      for study in try Self.study(row, draft) {
        #expect(study.review.conclusion == Self.verdicts[row.verdict], "\(row.test), \(row.safeguards): \(study.setting.id)")
        let codes = study.review.findings.filter(\.counts).map(\.code)
        #expect(row.rule.isEmpty ? codes.isEmpty : codes.contains(RuleCode(row.rule)), "\(row.test), \(row.safeguards): \(codes)")
      }
    }
  }

  @Test("leaves the other variants and the rulings as they were, and answers what a ruling asked for")
  func others() throws {
    let before = try BuiltInDossier.law()
    let law = try Self.followed(Self.text()).contents.load().withLaw
    #expect(before.reviewBank().missingNorms(among: before.norms.map(\.id)).map(\.norm) == ["N-DNA-PROOF"])
    #expect(law.reviewBank().missingNorms(among: law.norms.map(\.id)).isEmpty)
    #expect(law.reviewBank().rows.map(\.conclusion) == before.reviewBank().rows.map(\.conclusion))
    for variant in before.variants {
      #expect(law.study(variant).map(\.review.conclusion) == before.study(variant).map(\.review.conclusion), "\(variant.id)")
    }
    #expect(law.law.readings["N-DNA-PROOF"]?.clauses.count == 2)
  }

  @Test("says of a misspelled lever what the check says")
  func mistake() throws {
    let text = try Self.text()
    var draft = try Self.followed(text)
    try draft.replace("[kinship_test, eq, compulsory]", by: "[kinship_tets, eq, compulsory]", in: "law/norms.yaml")
    do {
      _ = try draft.contents.load()
      Issue.record("the mistake was not found")
    } catch let found {
      #expect(found.problems.contains { text.contains($0.sentence(in: .en)) }, "\(found.problems.map { $0.line(in: .en) })")
    }
  }
}
