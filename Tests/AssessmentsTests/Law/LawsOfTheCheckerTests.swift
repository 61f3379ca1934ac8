import Chance
import Dossiers
import LegalReview
import Testing
import Vocabulary

@testable import Assessments

/// What must hold of any review, whatever the norms say: tested on the norms of the dossier with variants at random.
@Suite("The laws of the checker")
struct LawsOfTheCheckerTests {
  static let seeds = Array(1...150)

  /// A mild law with a few levers at random values; the kinds of restriction follow from them.
  static func facts(_ seed: Int, _ dossier: LawDossier, unknown: Double = 0) -> Facts {
    let draws = Stream(seed: UInt64(seed), future: 0, event: 7)
    let many = [0.01, 0.04, 0.12][seed % 3]
    var kinds: [String] = []
    var changed: [LeverID] = []
    var values = dossier.levers.enumerated().filter { !$0.element.isDerived }.map { index, lever -> (lever: LeverID, value: LeverValue) in
      let start = mild[lever.id] ?? (lever.form == .bool ? .flag(false) : .absent)
      if draws.uniform(1000 + index) < unknown {
        changed.append(lever.id)
        return (lever.id, .unknown)
      }
      guard draws.uniform(2000 + index) < many else { return (lever.id, start) }
      let value = random(lever, draws.uniform(index)) ?? start
      if value != start { changed.append(lever.id) }
      if value != start, let kind = lever.kind, !kinds.contains(kind) { kinds.append(kind) }
      return (lever.id, value)
    }
    values.append(("target_status", .set([["refugee"], ["subsidiary"], ["subsidiary", "refugee"]][Int(draws.uniform(5000) * 3)])))
    values.append(("measure_kind", .set(kinds)))
    values.append(("effective_months", .number((draws.uniform(5001) * 30).rounded())))
    values.append(("quota_expected_wait_months", .number((draws.uniform(5002) * 30).rounded())))
    values.append(("added_months", .number((draws.uniform(5003) * 30).rounded())))
    changed += ["measure_kind", "effective_months", "added_months"] + (kinds.contains("quota") ? ["quota_expected_wait_months"] : [])
    return Facts(values, changed: changed, state: dossier.law.state)
  }

  private static func random(_ lever: Lever, _ draw: Double) -> LeverValue? {
    switch lever.form {
    case .choice: .choice(lever.choices[Int(draw * Double(lever.choices.count))].id)
    case .bool: .flag(draw < 0.5)
    case .number: draw < 0.3 ? .absent : .number((draw * 60).rounded())
    case .set, .text: nil
    }
  }

  @Test("the variants at random are of every kind, so that the laws are not tested on hopeless cases alone")
  func variety() throws {
    let dossier = try BuiltInDossier.law()
    let found = Self.seeds.map { dossier.reviewer.review(Self.facts($0, dossier)).conclusion }
    for conclusion in [Review.Conclusion.tenable, .atRisk, .contrary] { #expect(found.count { $0 == conclusion } >= 5, "\(conclusion)") }
  }

  static func severity(_ facts: Facts, _ reviewer: Reviewer) -> Int { reviewer.review(facts).conclusion.severity }

  @Test("tightening a lever never improves a verdict", arguments: seeds)
  func tighter(_ seed: Int) throws {
    let dossier = try BuiltInDossier.law()
    let reviewer = dossier.reviewer
    for (lever, values) in Self.tightening {
      var base = Self.facts(seed, dossier)
      if !base.changed.contains(lever) { base.changed.append(lever) }
      var last = -1
      for value in values {
        var facts = base
        facts[lever] = value
        let now = Self.severity(facts, reviewer)
        #expect(now >= last, "seed \(seed): \(lever) = \(value)")
        last = now
      }
    }
  }

  @Test("a lever that no norm reads never changes a verdict", arguments: seeds)
  func unread(_ seed: Int) throws {
    let dossier = try BuiltInDossier.law()
    let read = Set(dossier.norms.flatMap(\.leversRead))
    let reviewer = dossier.reviewer
    let base = Self.facts(seed, dossier)
    let idle = dossier.levers.filter { !read.contains($0.id) && !$0.isDerived && $0.form == .number }
    #expect(idle.count > 5)
    for lever in idle {
      var facts = base
      facts[lever.id] = .number(17)
      facts.changed.append(lever.id)
      #expect(Self.severity(facts, reviewer) == Self.severity(base, reviewer), "seed \(seed): \(lever.id)")
    }
  }

  @Test("removing a group from the target never makes it worse", arguments: seeds)
  func fewerGroups(_ seed: Int) throws {
    let dossier = try BuiltInDossier.law()
    var both = Self.facts(seed, dossier)
    both["target_status"] = .set(["refugee", "subsidiary"])
    for group in ["refugee", "subsidiary"] {
      var one = both
      one["target_status"] = .set([group])
      // Equal treatment of the statuses is asked only of a variant that treats one of them apart.
      let apart = dossier.norms.filter { $0.id == "N-EQUAL-STATUS" || $0.id == "N-BENEFITS" }.map(\.id)
      let reviewer = Reviewer(norms: dossier.norms.filter { !apart.contains($0.id) }, rulings: [], asOf: dossier.asOf)
      #expect(Self.severity(one, reviewer) <= Self.severity(both, reviewer), "seed \(seed): \(group) alone")
    }
  }

  @Test("the order of the norms does not matter", arguments: seeds)
  func order(_ seed: Int) throws {
    let dossier = try BuiltInDossier.law()
    let facts = Self.facts(seed, dossier, unknown: 0.2)
    let turned = Reviewer(norms: dossier.norms.reversed(), rulings: dossier.rulings, asOf: dossier.asOf)
    #expect(Self.severity(facts, turned) == Self.severity(facts, dossier.reviewer), "seed \(seed)")
  }

  @Test("what is unknown never becomes tenable", arguments: seeds)
  func unknown(_ seed: Int) throws {
    let dossier = try BuiltInDossier.law()
    let reviewer = dossier.reviewer
    let base = Self.facts(seed, dossier)
    let known = reviewer.review(base).conclusion
    for lever in Set(dossier.norms.flatMap(\.leversRead)) where lever != "target_status" && known.severity > Review.Conclusion.tenable.severity {
      var facts = base
      facts[lever] = .unknown
      #expect(reviewer.review(facts).conclusion != .tenable, "seed \(seed): \(lever) unknown instead of \(base[lever])")
    }
  }

  @Test("the norms agree with at least nine in ten of the firm rulings and two in three of the weak ones, and call none tenable that a court did not")
  func bank() throws {
    let review = try BuiltInDossier.law().reviewBank().of("first")
    let firm = review.rows(.firm)
    #expect(firm.count == 29)
    #expect(firm.count(where: \.agrees) * 10 >= firm.count * 9)
    let weak = review.rows(.weak)
    #expect(weak.count(where: \.agrees) * 100 >= weak.count * 65)
    #expect(firm.count(where: \.isFalselyTenable) == 0)
    #expect(review.rows(.weak).count(where: \.isFalselyTenable) == 0)
    #expect(review.rows.allSatisfy { $0.courtKind != nil })
  }

  /// Ten months of separation more or less is a matter of degree, and the finding says of how much.
  @Test("just past a limit and far past it is the same verdict with another margin", arguments: [(25.0, 1.0), (60, 36)])
  func degree(months: Double, margin: Double) throws {
    let dossier = try BuiltInDossier.law()
    var facts = Self.facts(1, dossier)
    facts["target_status"] = .set(["subsidiary"])
    facts["waiting_months"] = .number(months)
    facts["individual_assessment"] = .choice("none")
    let finding = try #require(dossier.reviewer.review(facts).findings.first { $0.code == "ECHR_WAIT_LONG_RIGID" })
    let found = try #require(finding.margins.first { $0.lever == "waiting_months" })
    #expect(found.value - found.limit == margin)
  }
}
