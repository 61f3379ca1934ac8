import Assessments
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("What a variant brings to the table")
struct OptionFactsTests {
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
