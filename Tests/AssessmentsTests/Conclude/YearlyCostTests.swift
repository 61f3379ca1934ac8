import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments

@Suite("Cost by calendar year")
struct YearlyCostTests {
  @Test("the years together are the cost of the horizon, of every variant and of its difference")
  func sums() throws {
    let dossier = try TinyPolder.dossier()
    let run = try assess(dossier, AssessmentRequest(futures: 5))
    let chain = try dossier.withChain
    for variant in run.variants {
      let years = try #require(variant.chain?.costByYear)
      #expect(years.reduce(0) { $0 + $1.months } == chain.months)
      #expect(years.map(\.year) == Array(Set(years.map(\.year))).sorted() && years.first?.year == chain.firstMonth.year)
      let whole = try #require(variant.figure(.cost))
      // The months of a record are kept as numbers of 32 bits.
      #expect(abs(years.reduce(0) { $0 + $1.level.mean } - whole.meanLevel.mean) <= 1e-6 * abs(whole.meanLevel.mean) + 1)
      #expect(abs(years.reduce(0) { $0 + $1.difference.mean } - whole.meanDifference.mean) <= 2e-6 * abs(whole.meanLevel.mean) + 1)
      #expect(years.allSatisfy { $0.level.count == 5 })
    }
  }

  @Test("a run that did not keep the years is read, and has none")
  func older() throws {
    let run = try assess(try TinyPolder.dossier(), AssessmentRequest(futures: 2))
    #expect(run.variants.allSatisfy { $0.chain?.costByYear != nil })
    var chain = try #require(run.variants[0].chain)
    chain.costByYear = nil
    #expect(chain.figure(.cost) == run.variants[0].chain?.figure(.cost))
  }
}
