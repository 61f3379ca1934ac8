import Dossiers
import LegalReview
import Testing
import Vocabulary

@testable import Assessments

@Suite("The answer of a lawyer to an open norm")
struct LawyersAnswerTests {
  private static let norm: NormID = "N-EMERGENCY-SUB"
  private static let code: RuleCode = "EMERGENCY_NECESSARY"

  private static func answer(_ outcome: LawyersAnswer.Outcome, code: RuleCode = code, on date: String = "2023-07-01") throws -> GivenAnswer {
    let day = try #require(CalendarDate(date))
    let reason = Phrase(nl: "Zo is het voor deze toets bedacht.", en: "So it was made up for this test.")
    return GivenAnswer(LawyersAnswer(to: norm, code: code, outcome: outcome, reason: reason, by: ("A lawyer", day)))
  }

  private static func law(_ answers: [GivenAnswer]) throws -> LawDossier {
    var dossier = try BuiltInDossier.dossier()
    dossier.law?.answers = answers
    return try dossier.withLaw
  }

  private static func reviews(_ law: LawDossier, on date: CalendarDate? = nil) -> [(variant: VariantID, study: LegalStudy)] {
    law.variants.flatMap { variant in law.study(variant, on: date).map { (variant.id, $0) } }
  }

  @Test("the built-in dossier has none, since nobody answered")
  func none() throws {
    let law = try BuiltInDossier.law()
    #expect(law.law.answers.isEmpty && law.dossier.answersFingerprint == nil)
    #expect(law.dossier.fingerprint == law.dossier.sweepFingerprint)
    #expect(Self.reviews(law).allSatisfy { $0.study.review.answers.isEmpty })
  }

  @Test("it changes the verdict where the question arises and what it goes for is meant, and nowhere else", arguments: [Verdict.atRisk, .contrary])
  func whereApplied(_ verdict: Verdict) throws {
    var given = try Self.answer(.verdict(verdict))
    (given.variants, given.settings) = (["V7"], ["split_with_hardship"])
    let before = Self.reviews(try Self.law([]))
    let law = try Self.law([given])
    let after = Self.reviews(law)
    for (old, new) in zip(before, after) {
      let isMeant = old.variant == "V7" && old.study.setting.id == "split_with_hardship" && old.study.group == .subsidiary
      let (one, other) = (old.study.review, new.study.review)
      #expect(isMeant || one == other, "\(old.variant), \(old.study.group), \(old.study.setting.id)")
      guard isMeant else { continue }
      #expect(one.questions.contains { $0.rule.code == Self.code } && !other.questions.contains { $0.rule.code == Self.code })
      #expect(other.answers == [given.answer])
      #expect(other.findings.contains { $0.code == Self.code && $0.verdict == verdict && $0.counts })
      #expect(other.conclusion.severity == max(one.conclusion.severity, verdict == .contrary ? 4 : 3))
      #expect(other.violations(of: law.reviewer.answering([given.answer]), on: new.study.facts) == [])
    }
  }

  @Test("for everything it holds wherever the question arises; a verdict never gets better than what the rules find")
  func everywhere() throws {
    let given = try Self.answer(.verdict(.contrary))
    for (old, new) in zip(Self.reviews(try Self.law([])), Self.reviews(try Self.law([given]))) {
      let arose = old.study.review.questions.contains { $0.rule.code == Self.code }
      #expect(new.study.review.answers.isEmpty == !arose)
      #expect(new.study.review.conclusion.severity >= old.study.review.conclusion.severity)
      #expect(arose || old.study.review == new.study.review)
    }
  }

  @Test("one of after the day of the law does not count, and of two the later does")
  func dates() throws {
    let (mild, grave) = (try Self.answer(.verdict(.atRisk)), try Self.answer(.verdict(.contrary), on: "2024-02-01"))
    let law = try Self.law([mild, grave])
    let at = { (date: String?) -> Set<Verdict> in
      Set(Self.reviews(law, on: date.flatMap { CalendarDate($0) }).flatMap(\.study.review.answers).compactMap(\.verdict))
    }
    #expect(at(nil) == [.atRisk])
    #expect(at("2024-01-31") == [.atRisk])
    #expect(at("2024-02-01") == [.contrary])
    #expect(at("2023-06-30").isEmpty)
  }

  @Test("a lever that nobody knew gets the value that was answered, and one that is known keeps its own")
  func lever() throws {
    var given = try Self.answer(.lever(.init(lever: "emergency_review_months", value: .number(36))), code: "EMERGENCY_LONG")
    given.variants = ["V7"]
    let (before, after) = (Self.reviews(try Self.law([])), Self.reviews(try Self.law([given])))
    for (old, new) in zip(before, after) {
      let isApplied = old.variant == "V7" && old.study.facts["emergency_review_months"] == .unknown
      #expect(isApplied || old.study.review == new.study.review)
      guard isApplied else { continue }
      #expect(new.study.review.answers == [given.answer])
      #expect(new.study.facts["emergency_review_months"] == .number(36))
      #expect(new.study.review.findings.contains { $0.code == "EMERGENCY_LONG" && $0.verdict == .atRisk })
    }
    given.answer.outcome = .lever(.init(lever: "emergency_trigger", value: .choice("none")))
    let known = Self.reviews(try Self.law([given])).filter { $0.variant == "V7" }
    #expect(known.allSatisfy { $0.study.review.answers.isEmpty && $0.study.facts["emergency_trigger"] != .choice("none") })
  }

  @Test("the trace has the answer, its author and its date under the finding that it makes")
  func traced() throws {
    let given = try Self.answer(.verdict(.contrary))
    let law = try Self.law([given])
    let study = try #require(Self.reviews(law).first { $0.variant == "V7" && !$0.study.review.answers.isEmpty }).study
    let findings = law.trace(study).children
    #expect(findings.contains { $0.children.contains { $0.fact == .lawyer(given.answer) } })
  }

  @Test("an answer alone makes nothing tenable: no rule spoke")
  func notAlone() throws {
    let asked = OpenRule(
      conditions: [Condition(lever: "waiting_months", comparison: .gt, operand: .number(0))], question: Phrase(same: "Is it so?"),
      answers: [.init(text: Phrase(same: "no"), verdict: .contrary), .init(text: Phrase(same: "yes"), verdict: .tenable)], code: "ASKED")
    var norm = Norm(
      id: "N", provision: .init(source: Phrase(same: "Act"), article: Phrase(same: "1"), level: .treaty, test: Phrase(same: "")),
      appliesTo: ["refugee"], rules: [], reason: Phrase(same: ""))
    norm.open = [asked]
    let day = try #require(CalendarDate("2023-07-01"))
    let facts = Facts(
      [("waiting_months", .number(6)), ("target_status", .set(["refugee"]))], changed: ["waiting_months"], state: "NL")
    let answer = LawyersAnswer(to: "N", code: "ASKED", outcome: .verdict(.tenable), reason: Phrase(same: ""), by: ("A lawyer", day))
    let review = Reviewer(norms: [norm], rulings: [], asOf: day).answering([answer]).review(facts)
    #expect(review.conclusion == .notAssessed && review.questions.isEmpty && review.answers == [answer])
  }

  @Test("conclusions follow the answers and the sweep does not; the receipt has their hash")
  func receipt() throws {
    var dossier = try BuiltInDossier.dossier()
    let request = AssessmentRequest(variants: ["V7"], futures: 4)
    let before = (try request.sweep(of: dossier), try request.receipt(of: dossier, request.asked(of: dossier)))
    dossier.law?.answers = [try Self.answer(.verdict(.contrary))]
    (dossier.fingerprint, dossier.answersFingerprint) = ("another", "abc")
    #expect(try request.sweep(of: dossier) == before.0)
    let receipt = try request.receipt(of: dossier, request.asked(of: dossier))
    #expect(before.1.answers == nil && receipt.answers == "abc")
    #expect(RunComparison.reasons(before.1, receipt).contains(.answers(nil, "abc")))
  }
}
