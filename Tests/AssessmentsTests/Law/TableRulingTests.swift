import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments

@Suite("What lawyers rule at a table")
struct TableRulingTests {
  private static let futures = 6

  private static func assessment() throws -> (Assessment, FutureFigures?) {
    let dossier = try TinyPolder.dossier()
    let request = AssessmentRequest(variants: ["T1", "T2"], futures: futures)
    let record = try request.chain(of: dossier).sweep(0..<futures, of: request.sweep(of: dossier))
    return (try conclude(record, of: dossier, request), FutureFigures(record, of: try request.chain(of: dossier)))
  }

  private static func ruling(_ verdict: Verdict, states: [String] = [], groups: [StatusGroup] = []) throws -> TableRuling {
    let day = try #require(CalendarDate("2030-07-07"))
    return TableRuling(
      on: ("N-QUOTA", "QUOTA"), groups: groups, states: states, (verdict, "A way around."), by: ("justice", day))
  }

  private static func mark(_ assessment: Assessment, _ variant: VariantID) throws -> LawMark {
    try #require(assessment.row(variant)?.law.first)
  }

  @Test("no ruling leaves every answer as it was")
  func none() throws {
    let (assessment, futures) = try Self.assessment()
    #expect(try assessment.ruled(by: [], hash: nil, futures, of: TinyPolder.dossier()) == assessment)
  }

  @Test("one that overrules a finding changes the verdict there and nowhere else, whatever the day of the law, and stands in the receipt")
  func overruled() throws {
    let (assessment, futures) = try Self.assessment()
    #expect(try Self.mark(assessment, "T1").mark == .contraryToHigherLaw)
    let ruled = try assessment.ruled(by: [Self.ruling(.atRisk)], hash: "h", futures, of: TinyPolder.dossier())
    #expect(try Self.mark(ruled, "T1").mark == .atRisk && Self.mark(ruled, "T2") == Self.mark(assessment, "T2"))
    #expect(ruled.receipt.answers == "h" && ruled.variants.map(\.chain) == assessment.variants.map(\.chain))
    let review = try #require(ruled.variant("T1")?.law?.settings.first?.groups.first { !$0.review.answers.isEmpty }?.review)
    #expect(review.answers.map(\.author) == ["justice"])
    #expect(review.findings.contains { $0.code == "QUOTA" && $0.verdict == .atRisk })
  }

  @Test("a rule that a lawyer calls tenable has spoken for its kind of restriction")
  func tenable() throws {
    let (assessment, futures) = try Self.assessment()
    let ruled = try assessment.ruled(by: [Self.ruling(.tenable)], hash: "h", futures, of: TinyPolder.dossier())
    #expect(try Self.mark(ruled, "T1").mark < .atRisk)
  }

  @Test("one for another state of the law or another group changes nothing")
  func scope() throws {
    let (assessment, futures) = try Self.assessment()
    for ruling in [try Self.ruling(.atRisk, states: ["elsewhere"]), try Self.ruling(.atRisk, groups: [.refugee])] {
      let ruled = try assessment.ruled(by: [ruling], hash: nil, futures, of: TinyPolder.dossier())
      #expect(ruled.matrix.map(\.law) == assessment.matrix.map(\.law))
    }
  }

  @Test("what the review found is told once a rule, with its groups and states of the law")
  func rulesFound() throws {
    let law = try #require(try Self.assessment().0.variant("T1")?.law)
    let found = law.rulesFound
    #expect(Set(found.map { "\($0.norm) \($0.code)" }).count == found.count)
    let quota = try #require(found.first { $0.code == "QUOTA" })
    #expect(quota.verdict == .contrary && quota.groups == [.subsidiary] && !quota.states.isEmpty)
  }
}
