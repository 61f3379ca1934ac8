import Dossiers
import LegalReview
import Testing
import Vocabulary

@testable import Assessments

/// A lever that is not known never looks better than any value that it could have: tried with every lever, group and state of the law.
@Suite("What is not known is never taken for the better")
struct UnknownLeverTests {
  /// The values that norms can tell apart, within the range of the lever.
  private static func values(of lever: Lever, _ law: LawDossier) -> [LeverValue] {
    switch lever.form {
    case .choice: return lever.choices.map { .choice($0.id) }
    case .bool: return [.flag(false), .flag(true)]
    case .number:
      let conditions: [Condition] = law.norms.flatMap { norm in norm.gate.conditions + norm.rules.flatMap(\.conditions) }
      let limits: [Double] = conditions.filter { $0.lever == lever.id }.compactMap { $0.operand.number }
      let ends = [lever.minimum, lever.maximum].compactMap { $0 }
      let near: [Double] = (limits + ends).flatMap { [$0 - 1, $0, $0 + 1] } + [0, 1, 24, 200]
      return near.filter { $0 >= lever.minimum ?? 0 && $0 <= lever.maximum ?? .infinity }.map { .number($0) }
    case .set, .text: return []
    }
  }

  private static func variant(_ changes: [(LeverID, LeverValue)], _ group: StatusGroup) -> Variant {
    Variant(
      id: "X", name: Phrase(same: ""), summary: Phrase(same: ""), status: .sketched,
      changes: changes.map { .init(lever: $0.0, group: group, value: $0.1, evidence: Evidence()) })
  }

  /// Levers that go with the one that is tried, so that norms which read several together are reached too.
  static let companions: [[(LeverID, LeverValue)]] = [
    [], [("waiting_months", .number(12))], [("quota_per_month", .number(200))], [("individual_assessment", .choice("none"))],
    [("hardship_clause", .choice("general")), ("individual_assessment", .choice("full"))],
  ]

  @Test("under the norms of the dossier: no better verdict, and never tenable or unchanged where a value is not", arguments: companions.indices)
  func law(_ place: Int) throws {
    let law = try BuiltInDossier.law()
    let reviewer = law.reviewer
    for group in StatusGroup.allCases {
      for setting in law.settings {
        for lever in law.levers where !lever.isDerived && !setting.overrides.contains(lever.id) {
          let others = Self.companions[place].filter { $0.0 != lever.id }
          func review(_ value: LeverValue) -> Review {
            reviewer.review(law.facts(of: Self.variant(others + [(lever.id, value)], group), for: group, under: setting, derived: .unknown))
          }
          let unknown = review(.unknown)
          for value in Self.values(of: lever, law) {
            let known = review(value)
            let name = "\(lever.id), \(group), \(setting.id): \(known.conclusion) at \(value), \(unknown.conclusion) where it is not known"
            #expect(unknown.worstPossible >= known.worstPossible, "\(name)")
            if known.conclusion.severity > Review.Conclusion.tenable.severity {
              #expect(unknown.conclusion.severity > Review.Conclusion.tenable.severity, "\(name)")
            }
          }
        }
      }
    }
  }

  @Test("under the chain: it is not asked, and says which lever is missing", arguments: LeverKey.allCases.filter(\.isOfChain))
  func chain(_ key: LeverKey) throws {
    let chain = try BuiltInDossier.chain()
    let variant = Self.variant([(key.id, .unknown)], .subsidiary)
    #expect(chain.openLevers(of: variant) == [key.id])
    #expect(throws: AssessmentError.openLevers("X", [key.id])) { try chain.follow(variant, future: 0, seed: 1) }
  }
}
