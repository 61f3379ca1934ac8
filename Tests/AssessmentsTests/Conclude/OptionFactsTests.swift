import Assessments
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("What a variant brings to the table")
struct OptionFactsTests {
  @Test("an option that no variant stands for is not known to hold in law: whoever draws a line there does not accept it, and the limits name it")
  func untested() throws {
    let dossier = try TinyPolder.dossier { draft in try draft.replaceLine(with: "table:", by: "", in: "variants/T1.yaml") }
    let whole = try #require(try assess(TinyPolder.dossier(), AssessmentRequest(futures: 2)).table)
    let table = try #require(try assess(dossier, AssessmentRequest(futures: 2)).table)
    let politics = try #require(dossier.talks).politics
    #expect(table.optionsUntested(politics).map(\.id) == ["quota"] && whole.optionsUntested(politics).isEmpty)
    #expect(table.outcome.agreeable <= whole.outcome.agreeable, "less is known, so no more can be agreed")
    let (kompas, quota) = (
      try #require(table.table.parties.first { $0.id == "Kompas" }), try #require(politics.measures[0].options.firstIndex { $0.id == "quota" })
    )
    let line = try #require(kompas.redLines.first { $0.id == "kompas-law" })
    #expect(line.conditions == [.init(measure: 0, options: line.conditions[0].options)] && line.conditions[0].options.contains(quota))
  }

  @Test("variants that stand for options of two measures are refused where a party judges by law or chain")
  func several() throws {
    let problems = try TinyPolder.problems { draft in try draft.replaceLine(with: "table:", by: "table: {homes: many}", in: "variants/T2.yaml") }
    #expect(problems.map { $0.line(in: .en) }.contains { $0.contains("options of several measures (family, homes)") }, "\(problems)")
  }

  @Test("is its mean difference on the same people, as every effect, also where the median tells another story")
  func means() throws {
    let assessment = try assess(TinyPolder.dossier(), AssessmentRequest(futures: 20, seed: 3))
    let table = try #require(assessment.table)
    #expect(!table.facts.facts.isEmpty)
    var skewed = 0
    for fact in table.facts.facts {
      #expect(fact.differences.count == FigureKind.allCases.count)
      for (kind, own) in zip(FigureKind.allCases, fact.differences) {
        let figure = assessment.variant(fact.variant)?.figure(kind)
        let mean = figure?.meanDifference.mean ?? .nan
        #expect(own == mean || own.isNaN && mean.isNaN, "\(fact.variant), \(kind): \(own) and \(mean)")
        if let figure, own.isFinite, figure.difference.median != own { skewed += 1 }
      }
    }
    #expect(skewed > 0, "no figure of which mean and median differ, so that this test tells nothing")
  }
}
