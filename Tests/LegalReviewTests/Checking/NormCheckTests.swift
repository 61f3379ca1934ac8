import LegalReview
import Testing
import Vocabulary

@Suite("Rules that cannot fire or contradict each other are found")
struct NormCheckTests {
  static func norm(_ rules: [(conditions: [Condition], verdict: Verdict, code: RuleCode)]) -> Norm {
    Norm(
      id: "N", provision: .init(source: Phrase(same: "Act"), article: Phrase(same: "1"), level: .treaty, test: Phrase(same: "test")),
      appliesTo: ["refugee"], rules: rules.map { Rule(conditions: $0.conditions, verdict: $0.verdict, code: $0.code) }, reason: Phrase(same: "reason")
    )
  }

  static func months(_ comparison: Condition.Comparison, _ number: Double) -> Condition {
    Condition(lever: "waiting_months", comparison: comparison, operand: .number(number))
  }

  static func clause(_ comparison: Condition.Comparison, _ choice: String) -> Condition {
    Condition(lever: "hardship_clause", comparison: comparison, operand: .choice(choice))
  }

  @Test("two conditions that no number meets both")
  func never() {
    let found = Self.norm([([Self.months(.gt, 24), Self.months(.lt, 12)], .contrary, "NEVER"), ([Self.months(.gt, 24)], .contrary, "FINE")]).faults()
    guard case .neverFires(_, let code, _, _)? = found.first else {
      Issue.record("nothing was found")
      return
    }
    #expect(code == "NEVER" && found.count == 1)
  }

  struct Silent: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var conditions: [Condition]
    var fault: @Sendable (NormFault) -> Bool
  }

  static let levers: [Lever] = {
    var months = Lever(id: "waiting_months", name: Phrase(same: ""), meaning: Phrase(same: ""), form: .number, unit: "months")
    months.minimum = 0
    months.maximum = 240
    months.readers = [.law]
    var clause = Lever(id: "hardship_clause", name: Phrase(same: ""), meaning: Phrase(same: ""), form: .choice, unit: "none")
    clause.choices = ["none", "narrow", "general"].map { Lever.Choice(id: $0, name: Phrase(same: $0)) }
    clause.readers = [.law]
    return [months, clause]
  }()

  static func groups(_ comparison: Condition.Comparison, _ operand: LeverValue) -> Condition {
    Condition(lever: "target_status", comparison: comparison, operand: operand)
  }

  static func isAlone(_ fault: NormFault) -> Bool { if case .neverHolds = fault { true } else { false } }
  static func isPair(_ fault: NormFault) -> Bool { if case .neverFires = fault { true } else { false } }

  static let silent = [
    Silent(testDescription: "above the highest value", conditions: [months(.gt, 240)], fault: isAlone),
    Silent(testDescription: "below the lowest value", conditions: [months(.lt, 0)], fault: isAlone),
    Silent(testDescription: "among none", conditions: [Condition(lever: "hardship_clause", comparison: .in, operand: .set([]))], fault: isAlone),
    Silent(testDescription: "no choice of the lever", conditions: [clause(.eq, "generous")], fault: isAlone),
    Silent(testDescription: "a group that the norm does not protect", conditions: [groups(.has, .choice("subsidiary"))], fault: isAlone),
    Silent(
      testDescription: "exactly some kinds and yet another",
      conditions: [
        Condition(lever: "measure_kind", comparison: .eqSet, operand: .set(["quota"])),
        Condition(lever: "measure_kind", comparison: .has, operand: .choice("housing")),
      ], fault: isPair),
    Silent(testDescription: "equal and not equal", conditions: [clause(.eq, "none"), clause(.ne, "none")], fault: isPair),
    Silent(testDescription: "no conditions", conditions: [], fault: { if case .noConditions = $0 { true } else { false } }),
    Silent(
      testDescription: "three that only two by two hold together",
      conditions: [
        Condition(lever: "hardship_clause", comparison: .in, operand: .set(["none", "narrow"])),
        Condition(lever: "hardship_clause", comparison: .in, operand: .set(["narrow", "general"])),
        Condition(lever: "hardship_clause", comparison: .in, operand: .set(["none", "general"])),
      ], fault: { if case .neverTogether = $0 { true } else { false } }),
  ]

  @Test("a rule that no facts can make fire, or all do, in a rule and in a question", arguments: silent)
  func impossible(_ case: Silent) throws {
    let found = Self.norm([(`case`.conditions, .contrary, "NEVER")]).faults(levers: Self.levers)
    #expect(found.count == 1)
    #expect(`case`.fault(try #require(found.first)), "\(found)")
    #expect(found.first?.code == "NEVER")
    var asking = Self.norm([([Self.months(.gt, 24)], .contrary, "FINE")])
    asking.open = [OpenRule(conditions: `case`.conditions, question: Phrase(same: "May it?"), answers: [], code: "ASK")]
    let asked = asking.faults(levers: Self.levers)
    #expect(asked.map(\.code) == ["ASK"])
  }

  @Test("a tenable rule may not hold of what is not known; a worse one may")
  func onUnknown() {
    let doubt = Condition(lever: "hardship_clause", comparison: .unlessIn, operand: .set(["none"]))
    #expect(
      Self.norm([([doubt], .tenable, "MILD")]).faults(levers: Self.levers) == [.tenableOnUnknown(norm: "N", code: "MILD", condition: doubt)])
    #expect(Self.norm([([doubt], .atRisk, "STRICT")]).faults(levers: Self.levers).isEmpty)
  }

  @Test("the gate of a norm counts with each of its rules")
  func gated() {
    var norm = Self.norm([([Self.clause(.eq, "none")], .contrary, "NEVER")])
    norm.gate.conditions = [Self.clause(.eq, "general")]
    #expect(norm.faults(levers: Self.levers).count(where: Self.isPair) == 1)
  }

  @Test("two conditions that a number between the two limits meets are no fault")
  func between() {
    #expect(Self.norm([([Self.months(.gt, 24), Self.months(.lt, 25)], .contrary, "BETWEEN")]).faults(levers: Self.levers).isEmpty)
  }

  @Test("the same conditions with different verdicts, in whatever order they stand")
  func same() {
    let found = Self.norm([
      ([Self.months(.gt, 24), Self.clause(.eq, "none")], .atRisk, "MILD"), ([Self.clause(.eq, "none"), Self.months(.gt, 24)], .contrary, "STRICT"),
    ]).faults(levers: Self.levers)
    #expect(found == [.sameConditions(norm: "N", first: "MILD", second: "STRICT")])
  }

  @Test("a tenable and a worse rule on the same facts, with the facts")
  func contradiction() {
    let found = Self.norm([
      ([Self.months(.le, 24)], .tenable, "SHORT"), ([Self.months(.gt, 12), Self.clause(.eq, "none")], .contrary, "RIGID"),
    ]).faults()
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
      ]).faults().isEmpty)
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
      Facts(
        [("waiting_months", .number(36)), ("effective_months", value), ("target_status", .set(["refugee"]))], changed: ["waiting_months"], state: "NL"
      ))
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
    var facts = Facts([("waiting_months", .number(3)), ("target_status", .set(["refugee"]))], changed: ["waiting_months"], state: "NL")
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
    let review = reviewer.review(
      Facts([("waiting_months", .number(12)), ("target_status", .set(["refugee"]))], changed: ["waiting_months"], state: "NL"))
    #expect(review.conclusion == .notAssessed)
    #expect(review.ordinaryConclusion == .tenable)
    #expect(review.couldBeWorse)
  }
}
