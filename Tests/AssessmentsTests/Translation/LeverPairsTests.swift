import Dossiers
import Foundation
import Testing
import Vocabulary

/// A variant that sets one lever only, for each of the levers that the chain reads.
@Suite("A lever that moves nothing without another one is refused with what it needs")
struct LeverPairsTests {
  struct Alone: Sendable, CustomTestStringConvertible {
    var lever: String
    var value: String
    /// What it needs, as the sentence lists it; `nil` for a lever that does something of itself.
    var needs: String?
    var testDescription: String { "\(lever): \(value)" }
  }

  static let limits = "“waiting_months”, “quota_per_month”, “housing_condition”, “income_condition” or “brake_on_above”"

  static let alone = [
    Alone(lever: "transition", value: "pending_applications", needs: limits), Alone(lever: "sunset_months", value: "12", needs: limits),
    Alone(lever: "unaccompanied_minors", value: "exempt", needs: limits),
    Alone(lever: "waiting_start", value: "application", needs: "“waiting_months”"),
    Alone(lever: "quota_criteria", value: "lottery", needs: "“quota_per_month” or “hardship_places_per_month”"),
    Alone(lever: "quota_carry_over", value: "true", needs: "“quota_per_month” or “hardship_places_per_month”"),
    Alone(lever: "quota_unused_to_resettlement", value: "0.5", needs: "“quota_per_month” or “hardship_places_per_month”"),
    Alone(lever: "hardship_priority_share", value: "0.2", needs: "“quota_criteria”"),
    Alone(lever: "hardship_places_per_month", value: "50", needs: "“income_condition”"),
    Alone(lever: "income_share_meeting", value: "0.4", needs: "“income_condition”"),
    Alone(lever: "income_condition", value: "required", needs: "“income_share_meeting”"),
    Alone(lever: "entry_delay_months", value: "6", needs: "“housing_condition”"),
    Alone(lever: "maximum_months_from_request", value: "24", needs: "“housing_condition”"),
    Alone(lever: "emergency_effect", value: "stop", needs: "“brake_on_above”"),
    Alone(lever: "brake_indicator", value: "reception", needs: "“brake_on_above”"),
    Alone(lever: "brake_off_below", value: "60000", needs: "“brake_on_above”"),
    Alone(lever: "brake_wait_months", value: "24", needs: "“brake_on_above”"),
    Alone(lever: "brake_minimum_months", value: "6", needs: "“brake_on_above”"),
    Alone(lever: "brake_exempt_share", value: "0.1", needs: "“brake_on_above”"),
    Alone(lever: "appeal_share", value: "0.3", needs: "“decoupling_statute”"),
    Alone(lever: "appeal_work", value: "0.5", needs: "“decoupling_statute”"),
    // Levers that only the law reads; what they need stands in the catalogue.
    Alone(lever: "income_pct_minimum_wage", value: "150", needs: "“income_condition”"),
    Alone(lever: "income_exemptions", value: "exceptional", needs: "“income_condition”"),
    Alone(lever: "emergency_review_months", value: "12", needs: "“emergency_trigger”"),
    Alone(
      lever: "conditions_scope", value: "late_applications",
      needs: "“housing_condition”, “income_condition” or “insurance_condition”"),
    Alone(lever: "deadline_start", value: "arrival"), Alone(lever: "spouse_min_age", value: "18"),
    Alone(lever: "waiting_months", value: "24"), Alone(lever: "quota_per_month", value: "200"), Alone(lever: "housing_condition", value: "required"),
    Alone(lever: "deterrence_share", value: "0.1"), Alone(lever: "decoupling_statute", value: "true"),
    Alone(lever: "decision_term_months", value: "12"), Alone(lever: "subsidiary_share", value: "0.5"),
  ]

  /// The problems of the built-in dossier where variant W24 makes these changes for refugees and no others.
  private static func problems(_ changes: String) throws -> [Problem] {
    let text = """
      id: W24
      name: {nl: proef, en: trial}
      summary: {nl: proef, en: trial}
      status: comparison
      sources: [NNL-2023-07-10]
      changes:
        refugee:
          \(changes)
      """
    return try BuiltInDossier.problems { try $0.write(Array(text.utf8), to: "variants/W24.yaml") }
  }

  @Test("one lever alone", arguments: alone)
  func one(_ alone: Alone) throws {
    let problems = try Self.problems("\(alone.lever): {value: \(alone.value), assumption: {nl: proef, en: trial}}")
    let needing = problems.map { $0.sentence(in: .en) }.filter { $0.contains("does nothing without") }
    let expected = alone.needs.map { "“\(alone.lever)” does nothing without \($0)." }
    let isTold = expected.map { sentence in needing.contains { $0.hasPrefix(sentence) } } ?? needing.isEmpty
    #expect(isTold, "\(problems.map { $0.sentence(in: .en) })")
  }

  @Test("a start that is not known is a start of nothing where it stands alone")
  func unknownStart() throws {
    let sentences = try Self.problems("start_month: {value: null}").map { $0.sentence(in: .en) }
    #expect(sentences.contains { $0.hasPrefix("“start_month” does nothing without something that starts.") }, "\(sentences)")
  }

  @Test("a window that the variant closes has no beginning")
  func window() throws {
    let none = "deadline_months: {value: none, assumption: {nl: proef, en: trial}}"
    let sentences = try Self.problems("\(none)\n    deadline_start: {value: arrival, assumption: {nl: proef, en: trial}}")
      .map { $0.sentence(in: .en) }
    #expect(sentences.contains { $0.hasPrefix("“deadline_start” does nothing without “deadline_months”.") }, "\(sentences)")
  }

  @Test("a lever that is needed and not known counts as given: the chain is not asked, and says why")
  func unknown() throws {
    let problems = try Self.problems("waiting_months: {value: null}\n    sunset_months: {value: 12, assumption: {nl: proef, en: trial}}")
    #expect(!problems.contains { $0.sentence(in: .en).contains("does nothing without") }, "\(problems.map { $0.sentence(in: .en) })")
  }
}
