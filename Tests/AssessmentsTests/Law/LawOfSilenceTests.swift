import Dossiers
import LegalReview
import Testing
import Vocabulary

@testable import Assessments

/// What no norm that binds here reads is never tenable.
@Suite("The law of silence")
struct LawOfSilenceTests {
  struct Untested: Sendable, CustomTestStringConvertible {
    var group: StatusGroup
    var changes: [(lever: LeverID, value: LeverValue)]
    /// Under the law as it stood, after a split with hardship, and after a rigid one.
    var conclusions: [Review.Conclusion]
    var testDescription: String { "\(group.rawValue): " + changes.map { "\($0.lever) = \($0.value)" }.joined(separator: ", ") }
  }

  static let untested = [
    Untested(
      group: .subsidiary, changes: [("integration_before_entry", .flag(true))], conclusions: [.contrary, .atRisk, .contrary]),
    Untested(
      group: .subsidiary, changes: [("decision_term_months", .number(24)), ("decision_extension", .choice("volume_blanket"))],
      conclusions: [.contrary, .contrary, .contrary]),
    Untested(group: .subsidiary, changes: [("insurance_condition", .flag(true))], conclusions: [.contrary, .tenable, .contrary]),
    Untested(
      group: .subsidiary, changes: [("in_person_filing", .choice("at_filing_no_exception"))], conclusions: [.contrary, .tenable, .contrary]),
    Untested(
      group: .subsidiary,
      changes: [
        ("age_assessed_at", .choice("decision")), ("silent_grant", .flag(true)), ("transition", .choice("new_sponsors_only")),
        ("legal_basis", .choice("act")),
      ], conclusions: [.contrary, .atRisk, .atRisk]),
    Untested(group: .subsidiary, changes: [("silent_grant", .flag(true))], conclusions: [.contrary, .notAssessed, .notAssessed]),
    Untested(group: .subsidiary, changes: [("child_age_limit", .number(12))], conclusions: [.contrary, .atRisk, .contrary]),
    Untested(group: .refugee, changes: [("spouse_min_age", .number(24))], conclusions: [.contrary, .contrary, .contrary]),
    Untested(
      group: .subsidiary, changes: [("evidence_rule", .choice("official_documents_only"))], conclusions: [.contrary, .atRisk, .contrary]),
  ]

  @Test("a restriction stands only where a norm that binds here speaks of it; what none reads is not assessed", arguments: untested)
  func unreadHere(_ case: Untested) throws {
    let dossier = try BuiltInDossier.law()
    let variant = Variant(
      id: "X", name: Phrase(same: ""), summary: Phrase(same: ""), status: .sketched,
      changes: `case`.changes.map { .init(lever: $0.lever, group: `case`.group, value: $0.value, evidence: Evidence()) })
    let studies = dossier.study(variant, derived: ByGroup(all: DerivedFacts(effectiveMonths: 10)))
    #expect(studies.map(\.review.conclusion) == `case`.conclusions, "\(studies.map(\.review.conclusion))")
    for study in studies where study.review.conclusion == .notAssessed {
      #expect(study.review.gaps.contains { $0.reason == .unread && $0.couldBe == .contrary })
    }
  }
}
