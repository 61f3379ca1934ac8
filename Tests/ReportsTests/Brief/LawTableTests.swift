import Archive
import Assessments
import Dossiers
import Foundation
import LegalReview
import Testing
import Vocabulary

@testable import Reports

/// The table of July 2023 and the words of the legal sheets. `POLDER_RECORD=1` writes the table anew.
@Suite("The law in words")
struct LawTableTests {
  static let dossier = Result { try DossierFolder(BriefTests.root.appendingPathComponent("Dossiers/netherlands-2023-07")).load().withLaw }

  @Test("every variant under every state of the law, for refugees and subsidiary protection, reads as its snapshot", arguments: Language.allCases)
  func table(_ language: Language) throws {
    let sheet = try Self.sheet(language)
    let readings = NormReadingSheet.overview(try Self.dossier.get(), language)
    #expect(
      !readings.isEmpty && sheet.blocks.count == 16 + readings.count, "an introduction, fifteen variants, and what was read a second time")
    let shown = TextRendering(width: 200, language, sources: try Self.dossier.get().dossier.sources).render([sheet])
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../Snapshots/law-table.\(language.rawValue).txt")
    if ProcessInfo.processInfo.environment["POLDER_RECORD"] != nil { try Data(shown.utf8).write(to: file) }
    let kept = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, (own, expected)) in zip(lines, kept).enumerated() where own != expected {
      Issue.record("line \(index + 1): “\(own)” instead of “\(expected)”")
      return
    }
    #expect(lines.count == kept.count)
  }

  private static func sheet(_ language: Language) throws -> Sheet {
    let dossier = try Self.dossier.get()
    return LawTable(dossier.table(), of: dossier, language: language).sheet
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
    func cited(_ title: String) throws -> Phrase {
      let ruling = try #require(dossier.rulings.first { $0.title == title })
      return Phrase(nl: dossier.citation(of: ruling, in: .nl), en: dossier.citation(of: ruling, in: .en))
    }
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
    let text = TextRendering(width: 100_000, .nl).render([BankSheet(bank, of: dossier, language: .nl).sheet])
    #expect(!text.contains(" v. ") && !text.contains("three appeals"))
  }

  private static func words(_ study: LegalStudy) throws -> Phrase {
    try dossier.get().standing(study.review, of: study.variant, for: study.group).name
  }

  @Test("contrary to the Act that the variant itself changes is said apart from contrary to a treaty or a directive")
  func ownAct() throws {
    let dossier = try Self.dossier.get()
    var own = try Self.study("V3a", .subsidiary)
    let reserved = try Self.words(own)
    #expect(
      reserved.nl == "vraagt wijziging van de wet, die de variant zelf brengt; de toets aan verdragen en richtlijnen is niet af",
      "some tests could not be made")
    (own.review.gaps, own.review.questions) = ([], [])
    let words = try Self.words(own)
    #expect(
      words
        == Phrase(
          nl: "vraagt wijziging van de wet, die de variant zelf brengt", en: "needs a change of the Act, which the variant itself brings")
    )
    for language in Language.allCases {
      #expect(TraceWords(dossier, language).line(dossier.trace(own).fact).words.hasSuffix(words[language]))
      #expect(LegalParagraph(dossier, own, language: language).text.contains(words[language]))
    }
    var policy = try Self.study("V7", .subsidiary)
    (policy.review.gaps, policy.review.questions, policy.review.uncovered) = ([], [], [])
    #expect(try Self.words(policy).en == "needs a change of the Act")
    let treaty = try Self.study("V3a", .subsidiary, setting: 2)
    #expect(try Self.words(treaty).en == "contrary to higher law")
  }

  @Test("no cell of the table tells the same article or the same words twice", arguments: Language.allCases)
  func once(_ language: Language) throws {
    let cells = try Self.sheet(language).blocks.flatMap(\.proses).map(\.words)
    #expect(!cells.contains { $0.contains("niet beoordeeld; niet beoordeeld") || $0.contains("not assessed; not assessed") })
    for cell in cells {
      guard let open = cell.firstIndex(of: "("), cell.hasSuffix(")") else { continue }
      // What begins with a number is the second part of an article of two instruments.
      let articles = cell[cell.index(after: open)...].dropLast().split(separator: "; ").map(String.init).filter { $0.first?.isNumber == false }
      #expect(Set(articles).count == articles.count, "\(cell)")
    }
  }

  private static func nodes(_ tree: LegalTrace) -> [LegalTrace] { [tree] + tree.children.flatMap(nodes) }

  @Test("the trace tells the uncertainty and its reason, today's value, the band of a chain figure, and compares rulings on like measures only")
  func trace() throws {
    let dossier = try Self.dossier.get()
    let (nl, en) = (TraceWords(dossier, .nl), TraceWords(dossier, .en))
    func lines(_ study: LegalStudy, _ words: TraceWords) -> [String] { words.lines(dossier.trace(study).children).map(\.words) }
    let found = lines(try Self.study("RW24", .refugee), en)
    #expect(found.contains("· uncertainty low"))
    #expect(found.contains("· · waiting period: 24 months (today 0 months; 24 months above the limit of 0 months)"))
    #expect(found.contains { $0.hasPrefix("· decided so: ") && $0.hasSuffix("held contrary") })
    let other = Self.nodes(dossier.trace(try Self.study("R3a", .refugee)))
    #expect(
      other.contains { node in
        if case .ruling(let ruling, .elsewhere) = node.fact {
          ruling.verdict == .tenable && ruling.title.contains("Parliament v Council")
        } else {
          false
        }
      })
    var derived = DerivedFacts(effectiveMonths: 42.7, isLongerThanToday: true)
    derived.addedMonths = 30.4
    derived.addedSpread = .init(low: 20.12, high: 40.55)
    let variant = try #require(dossier.dossier.variant("V3a"))
    let study = try #require(dossier.study(variant, derived: ByGroup(all: derived)).last)
    let chain = lines(study, nl)
    #expect(chain.contains { $0.contains("30,4 maanden (nu 0 maanden") }, "\(chain)")
    #expect(chain.contains { $0.contains("negen van de tien tussen 20,1 en 40,6") })
  }

  @Test("a ruling in Dutch says what it held after its name, not before the verb")
  func orderOfWords() throws {
    let dossier = try Self.dossier.get()
    let lines = TraceWords(dossier, .nl).lines(dossier.trace(try Self.study("V3a", .subsidiary)).children).map(\.words)
    #expect(lines.contains { $0.hasPrefix("· over een andere maatregel: HvJ EU") && $0.hasSuffix("; het oordeel was: houdbaar") })
    #expect(!lines.contains { $0.hasSuffix(" geoordeeld") })
  }

  @Test("what stands in the document is what it was: kinds, sentences in both languages, sources by their identifiers")
  func document() throws {
    let dossier = try Self.dossier.get()
    let study = try Self.study("V3a", .subsidiary, setting: 1)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let text = String(decoding: try encoder.encode(ReviewDocument(dossier, study.variant, [study])), as: UTF8.self)
    for part in [
      "\"kind\":\"verdict\"", "\"kind\":\"lever\"", "\"kind\":\"question\"",
      "het huidige recht (Vreemdelingenwet 2000, art. 29(2), 29(4)) [VW2000, AIDA-FR]",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }
}
