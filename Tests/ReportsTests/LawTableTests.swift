import Archive
import Assessments
import Dossiers
import Foundation
import Reports
import Testing
import Vocabulary

/// The table of July 2023 and the words of the legal sheets. `POLDER_RECORD=1` writes the table anew.
@Suite("The law in words")
struct LawTableTests {
  static let dossier = Result { try DossierFolder(BriefTests.root.appendingPathComponent("Dossiers/netherlands-2023-07")).load().withLaw }

  @Test("every variant under every state of the law, for refugees and subsidiary protection, reads as its snapshot", arguments: Language.allCases)
  func table(_ language: Language) throws {
    let table = LawTable(try Self.dossier.get(), language: language)
    #expect(table.sheet.blocks.count == 16, "an introduction and fifteen variants")
    let shown = table.text
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Snapshots/law-table.\(language.rawValue).txt")
    if ProcessInfo.processInfo.environment["POLDER_RECORD"] != nil { try Data(shown.utf8).write(to: file) }
    let kept = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, (own, expected)) in zip(lines, kept).enumerated() where own != expected {
      Issue.record("line \(index + 1): “\(own)” instead of “\(expected)”")
      return
    }
    #expect(lines.count == kept.count)
  }

  static func study(_ id: VariantID, _ group: StatusGroup, setting: Int = 0) throws -> LegalStudy {
    let dossier = try Self.dossier.get()
    let variant = try #require(dossier.dossier.variant(id))
    return try #require(dossier.study(variant).first { $0.group == group && $0.setting == dossier.settings[setting] })
  }

  @Test("the Dutch paragraph cites courts, dates and articles in the usual form, each article once")
  func paragraph() throws {
    let dossier = try Self.dossier.get()
    for id: VariantID in ["V1", "V3a", "V8", "R7", "W24"] {
      let variant = try #require(dossier.dossier.variant(id))
      for study in dossier.study(variant) {
        let text = LegalParagraph(dossier, study).text
        for word in ["ECtHR", "CJEU", "Raad van State, ", "Rechtbank", "Grand Chamber", " v. ", "null", "2023-"] {
          #expect(!text.contains(word), "\(word) in \(text)")
        }
        #expect(text.range(of: "artikel (?![0-9])", options: .regularExpression) == nil, "\(text)")
      }
    }
    let text = LegalParagraph(dossier, try Self.study("W24", .subsidiary, setting: 1)).text
    #expect(text.contains("EHRM 20 oktober 2022, nr. 22105/18, ECLI:CE:ECHR:2022:1020JUD002210518 (M.T. e.a./Zweden)"))
    #expect(text.contains("naar artikel 8 EVRM (") && !text.contains("; artikel 8 EVRM ("), "each article once")
    #expect(
      LegalParagraph(dossier, try Self.study("V1", .refugee)).text.contains("Rb. Den Haag (zp. Amsterdam) 23 december 2022, ECLI:NL:RBDHA:2022:14097")
    )
  }

  @Test("a ruling is cited in the language of the reader: court, chamber and date in its words")
  func citations() throws {
    let dossier = try Self.dossier.get()
    func cited(_ title: String) throws -> Phrase { dossier.citation(of: try #require(dossier.rulings.first { $0.title == title })) }
    #expect(
      try cited("M.A. v. Denmark")
        == Phrase(
          nl: "EHRM 9 juli 2021, nr. 6697/18, ECLI:CE:ECHR:2021:0709JUD000669718 (M.A./Denemarken)",
          en: "M.A. v. Denmark, ECLI:CE:ECHR:2021:0709JUD000669718, European Court of Human Rights, Grand Chamber, 9 July 2021"))
    #expect(
      try cited("Nareismaatregel, Turkish refugee").en
        == "Nareismaatregel, Turkish refugee, ECLI:NL:RBDHA:2022:14097, District Court of The Hague, Amsterdam (multi-judge), 23 December 2022")
    #expect(try cited("Nareismaatregel (three appeals)").nl.hasPrefix("ABRvS 8 februari 2023"))
    #expect(try cited("Suspension of family reunification, sponsor of 13").en.contains("German Federal Constitutional Court (chamber)"))
    let bank = dossier.reviewBank()
    #expect(bank.rows.allSatisfy { !$0.name.nl.contains(" v. ") && !$0.name.nl.contains("three appeals") })
  }

  @Test("contrary to the Act that the variant itself changes is said apart from contrary to a treaty or a directive")
  func ownAct() throws {
    let dossier = try Self.dossier.get()
    let own = try Self.study("V3a", .subsidiary)
    let words = dossier.words(own.review, of: own.variant, for: own.group)
    #expect(
      words == Phrase(nl: "in strijd, alleen met de wet die de variant zelf wijzigt", en: "contrary, only to the Act that the variant itself changes")
    )
    #expect(dossier.trace(own).text.nl.hasSuffix(words.nl))
    #expect(LegalParagraph(dossier, own).text.contains(words.nl))
    let policy = try Self.study("V1", .subsidiary)
    #expect(dossier.words(policy.review, of: policy.variant, for: policy.group).en == "contrary, only to the national Act")
    let treaty = try Self.study("V3a", .subsidiary, setting: 2)
    #expect(dossier.words(treaty.review, of: treaty.variant, for: treaty.group).en == "contrary")
  }

  @Test("the trace tells the uncertainty and its reason, today's value, the band of a chain figure, and compares rulings on like measures only")
  func trace() throws {
    let dossier = try Self.dossier.get()
    func nodes(_ tree: LegalTrace) -> [LegalTrace] { [tree] + tree.children.flatMap(nodes) }
    let found = nodes(dossier.trace(try Self.study("RW24", .refugee)))
    #expect(found.contains { $0.kind == .uncertainty && $0.text.en == "uncertainty low" })
    #expect(found.contains { $0.kind == .lever && $0.text.en == "waiting period: 24 (today 0; 24 above the limit of 0)" })
    #expect(found.contains { $0.kind == .alike && $0.text.en.hasSuffix("held contrary") })
    let other = nodes(dossier.trace(try Self.study("R3a", .refugee)))
    #expect(other.contains { $0.kind == .elsewhere && $0.text.en.contains("Parliament v Council") && $0.text.en.hasSuffix("held tenable") })
    var derived = DerivedFacts(effectiveMonths: 30.4, isLongerThanToday: true)
    derived.effectiveSpread = .init(low: 20.12, high: 40.55, today: 12.3)
    let variant = try #require(dossier.dossier.variant("W24"))
    let study = try #require(dossier.study(variant, derived: ByGroup(all: derived)).last)
    let chain = nodes(dossier.trace(study))
    #expect(chain.contains { $0.kind == .lever && $0.text.nl.contains("30,4 (nu 12,3") })
    #expect(chain.contains { $0.kind == .source && $0.text.nl.contains("negen van de tien tussen 20,1 en 40,6") })
  }
}
