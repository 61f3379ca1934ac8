import Assessments
import Dossiers
import LegalReview
import Testing
import Vocabulary

@testable import Reports

@Suite("One verdict, one word")
struct VerdictWordsTests {
  @Test("every verdict has a glyph and a word of its own, and the matrix has both", arguments: Language.allCases)
  func table(_ language: Language) {
    let marks = LawMark.Mark.allCases
    #expect(Set(marks.map(\.glyph)).count == marks.count && Set(marks.map { $0.name[language] }).count == marks.count)
    for mark in marks {
      let own = MatrixWords(language: language).mark(mark, couldBeWorse: false)
      #expect(own.glyph == mark.glyph && own.word == mark.name[language])
    }
  }

  @Test("a finding against a national Act is told as the verdict of the matrix, not as plainly contrary")
  func findings() {
    #expect(LawMark.Mark(.contrary, against: .nationalAct) == .needsChangeOfAct)
    #expect(LawMark.Mark(.contrary, against: .treaty) == .contraryToHigherLaw && LawMark.Mark(.atRisk, against: .nationalAct) == .atRisk)
  }

  @Test("what a lift, another assumption or an answer of a lawyer comes to says against what, where that is known", arguments: Language.allCases)
  func levels(_ language: Language) throws {
    let law = try BriefTests.sample.get().0.withLaw
    let words = LegalWords(law, language)
    #expect(words.conclusion(.contrary, isContraryToActAlone: true) == LawMark.Mark.needsChangeOfAct.name[language])
    #expect(words.conclusion(.contrary, isContraryToActAlone: false) == LawMark.Mark.contraryToHigherLaw.name[language])
    #expect(words.conclusion(.contrary, isContraryToActAlone: nil) == Verdict.contrary.name[language])
    #expect(words.conclusion(.atRisk, isContraryToActAlone: nil) == LawMark.Mark.atRisk.name[language])
    // Every open rule of every norm: no answer is plainly contrary.
    let questions = law.norms.flatMap { norm in norm.open.map { (norm, $0) } }
    #expect(questions.contains { $0.1.answers.contains { $0.verdict == .contrary } })
    for (norm, rule) in questions {
      let told = words.answers(rule, under: norm.id)
      for answer in rule.answers {
        #expect(told.contains("\(answer.text[language]): \(LawMark.Mark(answer.verdict, against: norm.level).name[language])"), "\(norm.id): \(told)")
      }
    }
    // An assumption of a run that makes a variant contrary tells against what.
    let (_, assessment) = try BriefTests.sample.get()
    for group in assessment.variants.flatMap(\.legalSettings).flatMap(\.groups) {
      #expect(group.alternatives.allSatisfy { ($0.isContraryToActAlone != nil) == ($0.conclusion == .contrary) })
    }
  }

  @Test("the overview, the cost of options and the states of the law tell a variant by the mark of the matrix", arguments: Language.allCases)
  func everywhere(_ language: Language) throws {
    let (dossier, assessment) = try BriefTests.sample.get()
    let law = try dossier.withLaw
    let brief = try BriefTests.brief(language)
    let rows = try #require(OverviewSheet(brief: brief).overview).rows
    for (row, answer) in zip(rows, assessment.matrix) {
      let mark = try #require(answer.law.first).mark
      #expect(row[1].words.hasPrefix("\(mark.glyph) \(mark.name[language])"), "\(answer.variant): \(row[1].words)")
    }
    let costs = try #require(brief.table).costTable
    for row in costs.rows {
      guard let mark = assessment.row(VariantID(row[1].words))?.law.first?.mark else { continue }
      #expect(row[2].words.hasPrefix(mark.glyph) && row[2].words.contains(mark.name[language]), "\(row[1].words)")
    }
    // A standing begins with the word of its mark, also where a question is open.
    for answer in assessment.variants {
      for group in answer.legalSettings.flatMap(\.groups) {
        let name = law.standing(group.review, of: answer.variant, for: group.group).name[language]
        #expect(name.hasPrefix(LawMark.Mark(group.review).name[language]), "\(answer.variant.id), \(group.group): \(name)")
      }
    }
  }

  @Test("a mark of the matrix leads to what stands behind it, where the page has an address for it", arguments: Language.allCases)
  func links(_ language: Language) throws {
    let matrix = try #require(FrontMatrix(brief: try BriefTests.brief(language)).block)
    let sheet = Sheet(id: "s", title: "s", blocks: [.matrix(matrix)])
    let addresses = Addresses { reference in if case .code(let code) = reference { "/explain/\(code)" } else { nil } }
    let codes = FigureCodes(try BriefTests.sample.get().0)
    let code = try #require(codes.code(of: .law("V3a", setting: "as_it_stood")))
    #expect(HTMLRendering(language).body([sheet], addresses: addresses).contains("<a href=\"/explain/\(code.text)\"><span class=\"glyph\""))
    #expect(!HTMLRendering(language).render([sheet], title: "s").contains("href=\"/explain/"))
  }
}
