import LegalReview
import Testing
import Vocabulary

@Suite("Rules that cannot fire or contradict each other are found")
struct NormCheckTests {
  static func norm(_ rules: [(conditions: [Condition], verdict: Verdict, code: String)]) -> Norm {
    Norm(
      id: "N", source: Phrase(same: "Act"), article: Phrase(same: "1"), level: .treaty, appliesTo: ["refugee"], test: Phrase(same: "test"),
      rules: rules.map { Rule(conditions: $0.conditions, verdict: $0.verdict, code: $0.code) }, reason: Phrase(same: "reason"))
  }

  static func months(_ comparison: Condition.Comparison, _ number: Double) -> Condition {
    Condition(lever: "waiting_months", comparison: comparison, operand: .number(number))
  }

  static func clause(_ comparison: Condition.Comparison, _ choice: String) -> Condition {
    Condition(lever: "hardship_clause", comparison: comparison, operand: .choice(choice))
  }

  @Test("two conditions that no number meets both")
  func never() {
    let found = Self.norm([([Self.months(.gt, 24), Self.months(.lt, 12)], .contrary, "NEVER"), ([Self.months(.gt, 24)], .contrary, "FINE")]).faults
    guard case .neverFires(_, let code, _, _)? = found.first else {
      Issue.record("nothing was found")
      return
    }
    #expect(code == "NEVER" && found.count == 1)
  }

  @Test("a tenable and a worse rule on the same facts, with the facts")
  func contradiction() {
    let found = Self.norm([
      ([Self.months(.le, 24)], .tenable, "SHORT"), ([Self.months(.gt, 12), Self.clause(.eq, "none")], .contrary, "RIGID"),
    ]).faults
    guard case .contradicts(_, let tenable, let worse, let example)? = found.first else {
      Issue.record("nothing was found")
      return
    }
    #expect(tenable == "SHORT" && worse == "RIGID")
    let wait = example.first { $0.lever == "waiting_months" }?.value.number ?? 0
    #expect(wait > 12 && wait <= 24, "\(example)")
  }

  @Test("rules that exclude each other, and rules on different aspects, are no fault")
  func fine() {
    #expect(
      Self.norm([
        ([Self.months(.le, 24)], .tenable, "SHORT"), ([Self.months(.gt, 24)], .contrary, "LONG"), ([Self.clause(.eq, "none")], .atRisk, "OTHER"),
      ]).faults.isEmpty)
  }

  @Test(
    "a doubt that is not the family's: the rule holds unless the lever is known to be small or among those listed",
    arguments: [(LeverValue.unknown, true), (.number(18), false), (.number(25), true), (.absent, true)])
  func unless(value: LeverValue, fires: Bool) throws {
    let norm = Self.norm([
      ([Self.months(.gt, 24), Condition(lever: "effective_months", comparison: .unlessAtMost, operand: .number(24))], .atRisk, "LONG")
    ])
    let reviewer = Reviewer(norms: [norm], rulings: [], asOf: try #require(CalendarDate("2023-07-07")))
    let review = reviewer.review(
      Facts([("waiting_months", .number(36)), ("effective_months", value), ("target_status", .set(["refugee"]))], changed: ["waiting_months"]))
    #expect(review.findings.contains { $0.code == "LONG" } == fires)
  }

  @Test("a gate keeps a norm to its states and to where the directive applies; an open question never counts")
  func gates() throws {
    var norm = Self.norm([([Self.months(.gt, 0)], .contrary, "WAIT")])
    norm.gate.states = ["NL"]
    norm.gate.needsDirective = true
    norm.open = [
      OpenRule(
        conditions: [Self.months(.gt, 0)], question: Phrase(same: "May it?"),
        answers: [.init(text: Phrase(same: "yes"), verdict: .tenable), .init(text: Phrase(same: "no"), verdict: .contrary)], code: "ASK")
    ]
    let reviewer = Reviewer(norms: [norm], rulings: [], asOf: try #require(CalendarDate("2023-07-07")))
    var facts = Facts([("waiting_months", .number(3)), ("target_status", .set(["refugee"]))], changed: ["waiting_months"])
    #expect(reviewer.review(facts).conclusion == .contrary)
    #expect(reviewer.review(facts).questions.count == 1)
    facts.state = "DK"
    #expect(reviewer.review(facts).conclusion == .notAssessed)
    facts.state = "NL"
    facts.directiveApplies = false
    #expect(reviewer.review(facts).questions.isEmpty)
  }

  @Test("what is unknown of one family tie keeps the strict conclusion open and leaves the others alone")
  func ties() throws {
    var minors = Self.norm([
      ([Condition(lever: "unaccompanied_minors", comparison: .eq, operand: .choice("included")), Self.months(.gt, 0)], .contrary, "UAM")
    ])
    minors.tie = "unaccompanied_minor"
    var others = Self.norm([([Self.months(.le, 24)], .tenable, "SHORT")])
    others.id = "O"
    let reviewer = Reviewer(norms: [minors, others], rulings: [], asOf: try #require(CalendarDate("2023-07-07")))
    let review = reviewer.review(Facts([("waiting_months", .number(12)), ("target_status", .set(["refugee"]))], changed: ["waiting_months"]))
    #expect(review.conclusion == .notAssessed)
    #expect(review.ordinaryConclusion == .tenable)
    #expect(review.couldBeWorse)
  }
}
