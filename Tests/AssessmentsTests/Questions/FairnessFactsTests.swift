import Assessments
import Dispersal
import Testing

@Suite("Fairness of every rule on the municipalities")
struct FairnessFactsTests {
  @Test("has a report for every rule in their order, each of the whole need, and none outside the quota where the rule promises it")
  func reports() throws {
    let places = try BuiltInPlaces.places()
    let facts = try places.fairness(at: BuiltInPlaces.need)
    #expect(facts.need == BuiltInPlaces.need && facts.municipalities == places.plan.municipalities.count)
    #expect(facts.reports.map(\.rule) == ApportionmentRule.allCases)
    for report in facts.reports {
      #expect(report.places.count == facts.municipalities && report.places.reduce(0, +) == facts.need, "\(report.rule)")
      if report.rule.staysWithinQuota { #expect(report.outsideQuota == 0, "\(report.rule)") }
      #expect(report.gini >= 0 && report.gini < 1, "\(report.rule)")
    }
  }
}
