import Testing
import Vocabulary

@testable import LegalReview

/// What no norm says is no verdict.
@Suite("Silence is never tenable")
struct SilenceTests {
  static func norm(_ id: NormID, _ rules: [Rule], groups: [String] = ["refugee"]) -> Norm {
    Norm(
      id: id, provision: .init(source: Phrase(same: "Act"), article: Phrase(same: "1"), level: .treaty, test: Phrase(same: id)), appliesTo: groups,
      rules: rules, reason: Phrase(same: id))
  }

  static let wait = Condition(lever: "waiting_months", comparison: .le, operand: .number(24))
  static let short = Rule(conditions: [wait], verdict: .tenable, code: "SHORT", covers: ["waiting_period"])
  static let quota = Rule(
    conditions: [Condition(lever: Facts.kinds, comparison: .has, operand: .choice("quota")), wait], verdict: .tenable, code: "QUOTA")

  static func facts(_ kinds: [String], groups: [String] = ["refugee"]) -> Facts {
    Facts(
      [("waiting_months", .number(12)), (Facts.kinds, .set(kinds)), (Facts.groups, .set(groups))], changed: ["waiting_months", Facts.kinds],
      state: "NL")
  }

  static func review(_ norms: [Norm], _ facts: Facts, on date: String = "2023-07-07", knownUntil: String? = nil) throws -> Review {
    let reviewer = Reviewer(
      norms: norms, rulings: [], asOf: try #require(CalendarDate(date)), knownUntil: try knownUntil.map { try #require(CalendarDate($0)) })
    let review = reviewer.review(facts)
    #expect(review.violations(of: reviewer, on: facts) == [])
    return review
  }

  @Test("a measure is tenable only where a norm says so of every kind of restriction that it makes; the others are named")
  func everyKind() throws {
    #expect(try Self.review([Self.norm("a", [Self.short, Self.quota])], Self.facts(["waiting_period", "quota"])).conclusion == .tenable)
    let one = try Self.review([Self.norm("a", [Self.short])], Self.facts(["waiting_period", "quota", "housing"]))
    #expect(one.conclusion == .notAssessed && one.uncovered == ["quota", "housing"] && one.couldBeWorse)
  }

  @Test("a norm that binds one of two groups does not speak for the other")
  func everyGroup() throws {
    let other = Self.norm("b", [Rule(conditions: [Self.wait], verdict: .atRisk, code: "OTHER", covers: [])], groups: ["worker"])
    let review = try Self.review([Self.norm("a", [Self.short]), other], Self.facts(["waiting_period"], groups: ["refugee", "worker"]))
    #expect(review.uncovered == ["waiting_period"])
  }

  @Test("a rule names the kinds of its conditions, where it says nothing else")
  func named() {
    #expect(Self.quota.covers == ["quota"])
    #expect(Self.short.covers == ["waiting_period"])
  }

  @Test("no rule that fires is no verdict, whatever is known")
  func nothingFires() throws {
    let strict = Rule(conditions: [Condition(lever: "waiting_months", comparison: .gt, operand: .number(24))], verdict: .contrary, code: "LONG")
    #expect(try Self.review([Self.norm("a", [strict])], Self.facts([])).conclusion == .notAssessed)
  }

  @Test(
    "a norm speaks from the first to the last day on which it is law, and after the last day that is known none does",
    arguments: [("1999-12-31", false), ("2000-01-01", true), ("2026-06-11", true), ("2026-06-12", false)])
  func inForce(date: String, isAssessed: Bool) throws {
    var norm = Self.norm("a", [Self.short])
    norm.gate.inForceFrom = CalendarDate("2000-01-01")
    #expect(
      try Self.review([norm], Self.facts(["waiting_period"]), on: date, knownUntil: "2026-06-11").conclusion == (isAssessed ? .tenable : .notAssessed)
    )
    norm.gate.inForceUntil = CalendarDate("2026-06-11")
    #expect(try Self.review([norm], Self.facts(["waiting_period"]), on: date).conclusion == (isAssessed ? .tenable : .notAssessed))
  }

  @Test("a norm for where the directive does not apply keeps silent where it does")
  func withoutDirective() throws {
    var norm = Self.norm("a", [Self.short])
    norm.gate.needsNoDirective = true
    var facts = Self.facts(["waiting_period"])
    #expect(try Self.review([norm], facts).conclusion == .notAssessed)
    facts.directiveApplies = false
    #expect(try Self.review([norm], facts).conclusion == .tenable)
  }

  @Test("an exception cites the ruling that made it before those of its norm")
  func madeBy() throws {
    var norm = Self.norm("a", [Rule(conditions: [Self.wait], verdict: .tenable, code: "SHORT", covers: ["waiting_period"], madeBy: ["exception"])])
    norm.authorities = ["rule"]
    #expect(try Self.review([norm], Self.facts(["waiting_period"])).findings.first?.authorities == ["exception", "rule"])
  }
}
