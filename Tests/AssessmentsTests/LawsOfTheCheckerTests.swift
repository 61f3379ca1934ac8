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

  /// A mild law in which nothing is unknown; every other lever has no number and is not set.
  static let mild: [LeverID: LeverValue] = [
    "hardship_clause": .choice("general"), "individual_assessment": .choice("full"), "unaccompanied_minors": .choice("exempt"),
    "legal_basis": .choice("act"), "transition": .choice("new_sponsors_only"), "remedy": .choice("full"), "deadline_months": .number(3),
    "deadline_excusable": .flag(true), "deadline_fallback": .flag(true), "decision_term_months": .number(6), "decision_extension": .choice("none"),
    "evidence_rule": .choice("flexible"), "in_person_filing": .choice("none"), "family_circle": .choice("wide"),
    "post_flight_family": .choice("included"), "age_assessed_at": .choice("application"), "child_age_limit": .number(18),
    "housing_condition": .choice("none"), "income_condition": .choice("none"), "emergency_trigger": .choice("none"),
    "emergency_effect": .choice("none"), "quota_criteria": .choice("statutory"), "conditions_scope": .choice("all"),
    "income_exemptions": .choice("unable_persons_exempt"), "waiting_start": .choice("status_grant"), "deadline_start": .choice("status_grant"),
    "aim_evidence": .choice("shown"), "differs_by": .choice("none"), "wider_family_route": .choice("right"),
    "right_or_discretion": .choice("right"), "remedy_against_delay": .choice("full"), "partners_counted": .choice("same_sex_too"),
    "fee_exemption": .choice("real"), "information_duty": .flag(true), "criteria_in_law": .flag(true), "volume_ground": .choice("none"),
    "autonomous_permit_condition": .choice("none"), "withdrawal_ground": .choice("none"), "spouse_min_age": .number(18), "waiting_months": .number(0),
    "sunset_months": .number(24), "emergency_review_months": .number(12), "standstill": .choice("none"),
    "benefits_level": .choice("as_nationals"), "family_benefit_ground": .choice("none"), "children_shelter": .choice("kept"),
    "difference_reason": .choice("weighty"), "child_interests": .choice("primary"), "hearing": .choice("heard"),
    "reasons_given": .choice("of_the_case"), "enabling_clause": .choice("not_needed"), "aim_fit": .choice("suits"), "sanction": .choice("none"),
    "confinement": .choice("none"), "movement_limit": .choice("none"), "movement_ground": .choice("procedure"),
    "movement_exceptions": .choice("yields"), "integration_demand": .choice("none"), "integration_after_entry": .choice("none"),
    "sponsor_integration": .choice("none"), "income_forecast": .choice("none"), "other_costs": .choice("bearable"),
    "relatives_shut_out": .choice("none"), "relatives_condition": .choice("none"),
  ]

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

  /// Each lever with its values from mild to strict.
  static let tightening: [(lever: LeverID, values: [LeverValue])] = [
    ("waiting_months", [0, 12, 24, 25, 36, 60].map { .number($0) }),
    ("effective_months", [3, 24, 25, 36, 37, 60].map { .number($0) }),
    ("added_months", [0, 24, 25, 36, 37, 60].map { .number($0) }),
    ("aim_evidence", [.choice("shown"), .choice("weighed_by_legislature"), .choice("asserted"), .choice("none")]),
    (
      "remedy_against_delay",
      [.choice("full"), .choice("without_automatic_penalty"), .choice("limited"), .choice("without_court_penalty"), .choice("none")]
    ),
    ("standstill", [.choice("yields"), .choice("hit")]), ("withdrawal_ground", [.choice("none"), .choice("fraud")]),
    ("differs_by", [.choice("none"), .choice("citizenship_acquired")]),
    ("fee_exemption", [.choice("real"), .choice("formal"), .choice("none")]),
    ("volume_ground", [.choice("sharp_and_short"), .choice("gradual")]), ("criteria_in_law", [.flag(true), .flag(false)]),
    ("information_duty", [.flag(true), .flag(false)]),
    ("quota_expected_wait_months", [0, 24, 25, 60].map { .number($0) }),
    ("hardship_clause", [.choice("general"), .choice("narrow"), .choice("none")]),
    ("individual_assessment", [.choice("full"), .choice("limited"), .choice("none")]),
    ("deadline_excusable", [.flag(true), .flag(false)]), ("deadline_fallback", [.flag(true), .flag(false)]),
    ("unaccompanied_minors", [.choice("exempt"), .choice("included")]),
    ("evidence_rule", [.choice("flexible"), .choice("official_documents_only")]),
    ("silent_grant", [.flag(false), .flag(true)]), ("benefits_difference", [.flag(false), .flag(true)]),
    ("remedy", [.choice("full"), .choice("limited"), .choice("none")]),
    ("transition", [.choice("new_sponsors_only"), .choice("pending_applications"), .choice("granted_visas")]),
    ("age_assessed_at", [.choice("application"), .choice("decision")]),
    ("legal_basis", [.choice("act"), .choice("policy")]),
    ("in_person_filing", [.choice("none"), .choice("at_filing_no_exception")]),
    ("family_circle", [.choice("wide"), .choice("nuclear_married")]),
    ("insurance_condition", [.flag(false), .flag(true)]), ("integration_before_entry", [.flag(false), .flag(true)]),
    ("practice_against_law", [.flag(false), .flag(true)]),
    ("benefits_level", [.choice("as_nationals"), .choice("core"), .choice("below_core"), .choice("none")]),
    ("family_benefit_ground", [.choice("tie_weighed"), .choice("permit_or_nationality")]),
    ("children_shelter", [.choice("conditional_weighed"), .choice("conditional"), .choice("withdrawn")]),
    ("difference_reason", [.choice("weighty"), .choice("objective"), .choice("weak"), .choice("none")]),
    ("child_interests", [.choice("primary"), .choice("seen"), .choice("ignored")]),
    ("hearing", [.choice("heard"), .choice("not_heard")]),
    ("reasons_given", [.choice("of_the_case"), .choice("stock"), .choice("none")]),
    ("enabling_clause", [.choice("precise"), .choice("general"), .choice("exceeded")]),
    ("aim_fit", [.choice("suits"), .choice("milder_means"), .choice("works_against")]),
    ("sanction", [.choice("proportionate"), .choice("criminal"), .choice("loss_of_subsistence")]),
    ("confinement", [.choice("last_resort"), .choice("children_briefly"), .choice("automatic")]),
    ("movement_limit", [.choice("none"), .choice("area"), .choice("municipality"), .choice("building")]),
    ("movement_exceptions", [.choice("yields"), .choice("rigid")]),
    ("integration_demand", [.choice("effort"), .choice("test_with_exemptions"), .choice("test_closes_door")]),
    ("integration_after_entry", [.choice("take_part"), .choice("exam_with_look"), .choice("exam_rigid")]),
    ("sponsor_integration", [.choice("with_exemptions"), .choice("without_exemptions")]),
    ("income_forecast", [.choice("weighed"), .choice("mechanical")]),
    ("other_costs", [.choice("bearable"), .choice("heavy_with_help"), .choice("heavy")]),
    ("relatives_shut_out", [.choice("independent_adults"), .choice("dependents_by_case"), .choice("dependent_adults"), .choice("core")]),
    ("relatives_condition", [.choice("dependence_weighed"), .choice("dependence_fixed")]),
  ]

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

  struct Untested: Sendable, CustomTestStringConvertible {
    var group: StatusGroup
    var changes: [(lever: LeverID, value: LeverValue)]
    /// Under the law as it stood, after a split with hardship, and after a rigid one.
    var conclusions: [Review.Conclusion]
    var testDescription: String { "\(group.rawValue): " + changes.map { "\($0.lever) = \($0.value)" }.joined(separator: ", ") }
  }

  static let untested = [
    Untested(
      group: .subsidiary, changes: [("integration_before_entry", .flag(true))], conclusions: [.contrary, .notAssessed, .contrary]),
    Untested(
      group: .subsidiary, changes: [("decision_term_months", .number(24)), ("decision_extension", .choice("volume_blanket"))],
      conclusions: [.contrary, .contrary, .contrary]),
    Untested(group: .subsidiary, changes: [("insurance_condition", .flag(true))], conclusions: [.contrary, .notAssessed, .contrary]),
    Untested(
      group: .subsidiary, changes: [("in_person_filing", .choice("at_filing_no_exception"))], conclusions: [.contrary, .notAssessed, .contrary]),
    Untested(
      group: .subsidiary,
      changes: [
        ("age_assessed_at", .choice("decision")), ("silent_grant", .flag(true)), ("transition", .choice("new_sponsors_only")),
        ("legal_basis", .choice("act")),
      ], conclusions: [.contrary, .notAssessed, .notAssessed]),
    Untested(group: .subsidiary, changes: [("child_age_limit", .number(12))], conclusions: [.contrary, .atRisk, .contrary]),
    Untested(group: .refugee, changes: [("spouse_min_age", .number(24))], conclusions: [.contrary, .contrary, .contrary]),
    Untested(
      group: .subsidiary, changes: [("evidence_rule", .choice("official_documents_only"))], conclusions: [.contrary, .atRisk, .contrary]),
  ]

  @Test("a restriction that no norm which binds here reads is never tenable", arguments: untested)
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

  static let lifted: [VariantID] = ["V3a", "V3b", "W24", "V8", "R3a", "R7", "V1"]

  static func studies(_ id: VariantID, _ dossier: LawDossier) throws -> [LegalStudy] {
    let variant = try #require(dossier.dossier.variant(id))
    return dossier.study(
      variant, derived: ByGroup(all: DerivedFacts(effectiveMonths: 30, isLongerThanToday: true)))
  }

  @Test("every lift leads to what is known to be better, no part of it does as much, and every break breaks", arguments: lifted)
  func lifts(_ id: VariantID) throws {
    let studies = try Self.studies(id, try BuiltInDossier.law())
    // In the way of the last two stands more than any two changes, or any bundle of the dossier, can lift: the sheet names what.
    #expect(studies.contains { !$0.lifts.isEmpty } == !["R7", "V1"].contains(id))
    for study in studies {
      let singles = Set(study.lifts.filter { $0.changes.count == 1 }.flatMap(\.changes))
      for lift in study.lifts {
        #expect(lift.conclusion.severity < study.review.conclusion.severity)
        #expect(lift.conclusion != .notAssessed)
        if lift.changes.count == 2, lift.bundle == nil { #expect(singles.isDisjoint(with: lift.changes), "\(id): \(lift.changes)") }
      }
      for found in study.breaks {
        #expect(found.conclusion.severity > study.review.conclusion.severity)
        #expect(found.conclusion != .notAssessed)
      }
    }
  }

  @Test("no part of a bundle does as much as what is shown of it, and none is told twice", arguments: lifted + ["R3b", "V7", "V3c", "RW24"])
  func bundles(_ id: VariantID) throws {
    let dossier = try BuiltInDossier.law()
    for study in try Self.studies(id, dossier) {
      let own = study.lifts.filter { $0.bundle != nil }
      #expect(Set(study.lifts.map { Set($0.changes) }).count == study.lifts.count)
      func review(_ changes: [LeverChange]) -> Review {
        dossier.reviewer.review(dossier.changing(study.facts, changes, for: study.group))
      }
      let start = study.review.worstPossible
      for lift in own {
        let (whole, places) = (review(lift.changes), lift.changes.indices)
        #expect(whole.conclusion == lift.conclusion && whole.worstPossible < start)
        #expect(lift.changes.count <= 4)
        for mask in 1..<((1 << places.count) - 1) {
          let part = review(places.filter { mask & (1 << $0) != 0 }.map { lift.changes[$0] })
          #expect(part.conclusion == .notAssessed || part.worstPossible > whole.worstPossible, "\(id), \(study.setting.id): \(lift.changes)")
        }
      }
    }
  }

  @Test("bundles cost at most sixteen reviews each beside the search of one and two", arguments: lifted)
  func cost(_ id: VariantID) throws {
    let dossier = try BuiltInDossier.law()
    for study in try Self.studies(id, dossier) {
      let options = dossier.leverOptions(study.facts, under: study.setting)
      func reviews(_ bundles: [LiftBundle.Changes]) -> Int {
        var count = 0
        _ = dossier.reviewer.lifts(from: study.facts, options: options, bundles: bundles) { facts, changes in
          count += 1
          return dossier.changing(facts, changes, for: study.group)
        }
        return count
      }
      let bundles = dossier.bundles(of: study.facts, for: study.group, among: options)
      #expect(reviews(bundles) - reviews([]) <= 16 * bundles.count)
    }
  }

  @Test("a cap on subsidiary protection is lifted from contrary by a split of the Act with a way out and an individual test", arguments: [0, 2])
  func split(_ setting: Int) throws {
    let dossier = try BuiltInDossier.law()
    let study = try #require(try Self.studies("V3a", dossier).first { $0.setting == dossier.settings[setting] })
    let lift = try #require(study.lifts.first { $0.bundle == "split-with-way-out" })
    #expect(study.review.conclusion == .contrary && lift.conclusion == .atRisk)
    #expect(Set(lift.changes.map(\.lever)).isSuperset(of: ["hardship_clause", "individual_assessment"]))
    #expect(lift.changes.contains { $0.lever == "decoupling_statute" } == (setting == 0))
  }

  @Test("a cap on recognised refugees is lifted by taking it off")
  func noCap() throws {
    let dossier = try BuiltInDossier.law()
    let study = try #require(try Self.studies("R3a", dossier).first)
    #expect(study.setting.id == "as_it_stood" && study.review.conclusion == .contrary)
    let lift = try #require(study.lifts.first)
    #expect(lift.bundle == nil && lift.changes.map(\.lever) == ["quota_per_month"], "\(lift)")
    #expect(lift.conclusion == .tenable)
  }

  /// Every set of one or two changes, tried one by one.
  static func triedOneByOne(_ facts: Facts, _ setting: LegalSetting, _ group: StatusGroup, _ dossier: LawDossier) -> [Lift] {
    let reviewer = dossier.reviewer
    let verdict = reviewer.review(facts).conclusion.verdict?.severity ?? 0
    let moves = dossier.leverOptions(facts, under: setting).flatMap { option in
      option.values.map { LeverChange(lever: option.lever, from: facts[option.lever], to: $0) }
    }
    func review(_ changes: [LeverChange]) -> Review { reviewer.review(dossier.changing(facts, changes, for: group)) }
    func isBetter(_ review: Review) -> Bool { review.conclusion != .notAssessed && review.worstPossible < verdict }
    let alone = moves.map { review([$0]) }
    var found = zip(moves, alone).filter { isBetter($0.1) }.map { Lift(changes: [$0.0], conclusion: $0.1.conclusion) }
    for first in moves.indices where !isBetter(alone[first]) {
      for second in moves.indices.dropFirst(first + 1) where !isBetter(alone[second]) && moves[first].lever != moves[second].lever {
        let both = review([moves[first], moves[second]])
        if isBetter(both), both.worstPossible < min(alone[first].worstPossible, alone[second].worstPossible) {
          found.append(Lift(changes: [moves[first], moves[second]], conclusion: both.conclusion))
        }
      }
    }
    return found
  }

  @Test("the search for lifts finds what trying every change and every pair finds, in the same order", arguments: ["V3b", "R7", "V1"])
  func exact(_ id: VariantID) throws {
    let dossier = try BuiltInDossier.law()
    for study in try Self.studies(id, dossier) where (study.review.conclusion.verdict ?? .tenable) > .tenable {
      #expect(
        study.lifts.filter { $0.bundle == nil } == Self.triedOneByOne(study.facts, study.setting, study.group, dossier),
        "\(id), \(study.group), \(study.setting.id)")
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
