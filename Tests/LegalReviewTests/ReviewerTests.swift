import Testing
import Vocabulary

@testable import LegalReview

/// A handful of norms whose verdicts can be told by hand.
@Suite("A review of a variant against norms")
struct ReviewerTests {
  static func norm(
    _ id: NormID, _ lever: LeverID, _ comparison: Condition.Comparison, _ operand: LeverValue, _ verdict: Verdict, authorities: [RulingID] = [],
    isHindsight: Bool = false
  ) -> Norm {
    var norm = Norm(
      id: id, provision: .init(source: Phrase(same: "Act"), article: Phrase(same: "1"), level: .nationalAct, test: Phrase(same: id)),
      appliesTo: ["refugee"],
      rules: [
        Rule(
          conditions: [Condition(lever: lever, comparison: comparison, operand: operand)], verdict: verdict, code: RuleCode(id.rawValue.uppercased()))
      ],
      reason: Phrase(same: id))
    (norm.isHindsight, norm.authorities) = (isHindsight, authorities)
    return norm
  }

  static let norms = [
    norm("long", "waiting_months", .gt, .number(24), .contrary, authorities: ["old", "new"]),
    norm("some", "waiting_months", .gt, .number(0), .atRisk),
    norm("fine", "waiting_months", .ge, .number(0), .tenable),
    norm("later", "waiting_months", .gt, .number(0), .contrary, isHindsight: true),
    norm("other", "quota", .gt, .number(0), .contrary),
  ]

  static func reviewer(_ norms: [Norm] = norms) throws -> Reviewer {
    let rulings = [
      Ruling(id: "old", title: "Old", court: "Court", date: try #require(CalendarDate("2020-01-01")), outcome: .violation),
      Ruling(id: "new", title: "New", court: "Court", date: try #require(CalendarDate("2024-01-01")), outcome: .violation),
    ]
    return Reviewer(norms: norms, rulings: rulings, asOf: try #require(CalendarDate("2023-07-07")))
  }

  static func facts(_ values: [(LeverID, LeverValue)], changed: [LeverID]? = nil) -> Facts {
    Facts(
      values.map { (lever: $0.0, value: $0.1) } + [(lever: "target_status", value: .set(["refugee"]))],
      changed: changed ?? values.map(\.0), state: "NL")
  }

  @Test(
    "the worst finding decides, and every finding is kept",
    arguments: [(0.0, Review.Conclusion.tenable, 1), (12, .atRisk, 2), (36, .contrary, 3)])
  func worst(months: Double, conclusion: Review.Conclusion, findings: Int) throws {
    let facts = Self.facts([("waiting_months", .number(months)), ("quota", .number(0))], changed: ["waiting_months"])
    let reviewer = try Self.reviewer()
    let review = reviewer.review(facts)
    #expect(review.violations(of: reviewer, on: facts) == [])
    #expect(review.conclusion == conclusion)
    #expect(review.findings.filter(\.counts).count == findings)
  }

  @Test("a review that says more than its findings is caught")
  func violations() throws {
    let facts = Self.facts([("waiting_months", .number(36))])
    let reviewer = try Self.reviewer()
    var review = reviewer.review(facts)
    review.conclusion = .tenable
    let first = review.findings[0]
    var said = first.statement.said
    said.code = "ELSEWHERE"
    review.findings[0] = Finding(said, because: first.because, margins: first.margins, isAboutVariant: first.isAboutVariant)
    let found = review.violations(of: reviewer, on: facts)
    #expect(found.contains(.strangeFinding(norm: "long", code: "ELSEWHERE")) && found.contains(.conclusion(.tenable)))
  }

  @Test("a norm or an authority of after the date of the talks is shown apart and never counts")
  func hindsight() throws {
    let review = try Self.reviewer().review(Self.facts([("waiting_months", .number(30))]))
    let later = try #require(review.findings.first { $0.norm == "later" })
    #expect(!later.counts)
    let long = try #require(review.findings.first { $0.norm == "long" })
    #expect(long.authorities == ["old"])
    #expect(long.laterAuthorities == ["new"])
    let mild = try Self.reviewer([Self.norms[2], Self.norms[3]]).review(Self.facts([("waiting_months", .number(30))]))
    #expect(mild.conclusion == .tenable, "the later norm alone would make it contrary")
  }

  @Test("a norm that rests on later rulings alone is hindsight in its verdict too; one that rests on none is not")
  func laterAlone() throws {
    let later = Self.norm("new", "waiting_months", .gt, .number(0), .contrary, authorities: ["new"])
    let none = Self.norm("none", "waiting_months", .gt, .number(0), .atRisk)
    let review = try Self.reviewer([later, none]).review(Self.facts([("waiting_months", .number(12))]))
    #expect(review.findings.first { $0.norm == "new" }?.isHindsight == true)
    #expect(review.conclusion == .atRisk)
    let alone = try Self.reviewer([later]).review(Self.facts([("waiting_months", .number(12))]))
    #expect(alone.conclusion == .notAssessed, "what only a later norm reads was not looked at")
  }

  /// `read` binds refugees, `other` the same lever for others, and `gated` only where no Act splits the statuses.
  static var partial: [Norm] {
    var other = norm("other", "test_before_entry", .eq, .flag(true), .contrary)
    other.appliesTo = ["worker"]
    var gated = norm("gated", "insurance", .eq, .flag(true), .contrary)
    gated.gate.conditions = [Condition(lever: "split", comparison: .eq, operand: .flag(false))]
    var foreign = norm("foreign", "basis", .eq, .choice("none"), .contrary)
    foreign.gate.states = ["DK"]
    return [norm("read", "waiting_months", .gt, .number(24), .contrary), other, gated, foreign]
  }

  @Test(
    "a change that norms read elsewhere, but none that binds here, is not assessed; one that no norm of this law reads is neutral",
    arguments: [
      ("test_before_entry", LeverValue.flag(true), false, Review.Conclusion.notAssessed), ("insurance", .flag(true), true, .notAssessed),
      ("insurance", .flag(true), false, .contrary), ("insurance", .flag(false), false, .tenable), ("basis", .choice("none"), false, .tenable),
      ("colour", .choice("red"), false, .tenable),
    ])
  func unreadHere(lever: LeverID, value: LeverValue, isSplit: Bool, conclusion: Review.Conclusion) throws {
    let facts = Self.facts(
      [("waiting_months", .number(12)), ("split", .flag(isSplit)), (lever, value)], changed: ["waiting_months", lever])
    let review = try Self.reviewer(Self.partial + [Self.norms[2]]).review(facts)
    #expect(review.conclusion == conclusion)
    #expect(review.gaps.contains { $0.reason == .unread && $0.missing == [lever] } == (conclusion == .notAssessed))
  }

  @Test("what every norm reads only together with a kind of restriction is neutral where the variant does not make it", arguments: [["quota"], []])
  func withoutItsKind(kinds: [String]) throws {
    var order = Self.norm("order", "quota_order", .eq, .choice("lottery"), .contrary)
    order.appliesTo = ["worker"]
    order.rules[0].conditions.append(Condition(lever: "measure_kind", comparison: .has, operand: .choice("quota")))
    let facts = Self.facts(
      [("waiting_months", .number(12)), ("quota_order", .choice("first_come")), ("measure_kind", .set(kinds))],
      changed: ["waiting_months", "quota_order", "measure_kind"])
    let review = try Self.reviewer([Self.norms[2], order]).review(facts)
    #expect(review.conclusion == (kinds.isEmpty ? .tenable : .notAssessed))
  }

  @Test("of two groups, what binds one alone leaves the other not assessed")
  func twoGroups() throws {
    var norm = Self.norm("one", "waiting_months", .gt, .number(24), .contrary)
    norm.rules[0].conditions.append(Condition(lever: "target_status", comparison: .has, operand: .choice("refugee")))
    norm.appliesTo = ["refugee", "worker"]
    for groups in [["worker"], ["refugee", "worker"], ["refugee", "stranger"]] {
      let facts = Facts([("waiting_months", .number(12)), ("target_status", .set(groups))], changed: ["waiting_months"], state: "NL")
      #expect(try Self.reviewer([norm]).review(facts).conclusion == .notAssessed, "\(groups)")
    }
  }

  @Test("a rule that reads nothing of what the variant changes does not count, though its norm reads it in another rule")
  func byRule() throws {
    var norm = Self.norm("both", "waiting_months", .gt, .number(24), .contrary)
    norm.rules.append(
      Rule(conditions: [Condition(lever: "quota", comparison: .gt, operand: .number(0))], verdict: .contrary, code: "QUOTA"))
    let review = try Self.reviewer([norm]).review(
      Self.facts([("waiting_months", .number(12)), ("quota", .number(5))], changed: ["waiting_months"]))
    #expect(review.conclusion == .notAssessed)
    #expect(review.findings.map(\.code) == ["QUOTA"] && !review.findings[0].counts)
  }

  @Test("unknown is never passed: it is not assessed, and says what is missing")
  func unknown() throws {
    let facts = Self.facts([("waiting_months", .unknown)])
    let reviewer = try Self.reviewer([Self.norms[0]])
    let review = reviewer.review(facts)
    #expect(review.violations(of: reviewer, on: facts) == [])
    #expect(review.conclusion == .notAssessed)
    #expect(review.couldBeWorse)
    #expect(review.gaps.map(\.missing) == [["waiting_months"]])
  }

  @Test("a variant that no norm reads is not assessed rather than tenable")
  func unread() throws {
    #expect(try Self.reviewer().review(Self.facts([("colour", .choice("red"))])).conclusion == .notAssessed)
  }

  @Test("a norm about something the variant leaves alone does not count against it")
  func unchanged() throws {
    let review = try Self.reviewer().review(Self.facts([("waiting_months", .number(12)), ("quota", .number(5))], changed: ["waiting_months"]))
    #expect(review.conclusion == .atRisk)
    #expect(review.findings.contains { $0.norm == "other" && !$0.counts })
  }

  @Test("nothing changed is unchanged, whatever norms say of today's law")
  func today() throws {
    #expect(try Self.reviewer().review(Self.facts([("waiting_months", .number(36))], changed: [])).conclusion == .unchanged)
  }

  @Test("a rule with an unknown part is unknown unless another part settles it")
  func threeValues() throws {
    let both = Norm(
      id: "both", provision: .init(source: Phrase(same: "Act"), article: Phrase(same: "1"), level: .nationalAct, test: Phrase(same: "")),
      appliesTo: ["refugee"],
      rules: [
        Rule(
          conditions: [
            Condition(lever: "a", comparison: .eq, operand: .flag(true)), Condition(lever: "b", comparison: .eq, operand: .flag(true)),
          ], verdict: .contrary, code: "BOTH")
      ], reason: Phrase(same: ""))
    func conclusion(_ a: LeverValue, _ b: LeverValue) throws -> Review.Conclusion {
      let fine = Self.norm("fine", "c", .eq, .flag(true), .tenable)
      return try Self.reviewer([both, fine]).review(Self.facts([("a", a), ("b", b), ("c", .flag(true))])).conclusion
    }
    #expect(try conclusion(.flag(true), .flag(true)) == .contrary)
    #expect(try conclusion(.flag(true), .unknown) == .notAssessed)
    #expect(try conclusion(.flag(false), .unknown) == .tenable)
    #expect(try conclusion(.unknown, .flag(false)) == .tenable)
  }

  @Test(
    "every comparison on numbers, sets, choices and absence",
    arguments: [
      (Condition.Comparison.gt, LeverValue.number(3), LeverValue.number(2), true), (.ge, .number(2), .number(2), true),
      (.lt, .number(2), .number(2), false), (.le, .number(2), .number(2), true), (.eq, .choice("act"), .choice("act"), true),
      (.ne, .choice("act"), .choice("policy"), true), (.eq, .absent, .choice("none"), true), (.gt, .absent, .number(1), false),
      (.has, .set(["a", "b"]), .choice("b"), true), (.has, .set(["a"]), .choice("b"), false), (.in, .choice("b"), .set(["a", "b"]), true),
      (.in, .set(["c"]), .set(["a", "b"]), false), (.eqSet, .set(["b", "a"]), .set(["a", "b"]), true),
      (.eqSet, .set(["a"]), .set(["a", "b"]), false),
    ])
  func comparisons(comparison: Condition.Comparison, value: LeverValue, operand: LeverValue, holds: Bool) throws {
    let review = try Self.reviewer([Self.norm("x", "x", comparison, operand, .contrary)]).review(Self.facts([("x", value)]))
    #expect(review.findings.contains { $0.code == "X" } == holds)
  }
}
