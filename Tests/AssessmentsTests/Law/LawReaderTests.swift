import Assessments
import Dossiers
import Foundation
import Testing

/// Mistakes in the law of a dossier: what is changed, and the beginning of the line that the user reads.
@Suite("Every mistake in norms, levers and rulings gets its sentence and its place")
struct LawReaderTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    var name: String
    var file: String
    var old: String
    var new: String
    var parts: [String]
    var testDescription: String { name }
  }

  static let (norms, rulings, levers) = ("law/norms.yaml", "law/rulings.yaml", "law/levers.yaml")

  static let mistakes = [
    Mistake(
      name: "a court that is not known", file: rulings, old: "court: ECtHR Grand Chamber", new: "court: ECthR Grand Chamber",
      parts: ["There is no court “ECthR Grand Chamber”. Did you mean “ECtHR”?"]),
    Mistake(
      name: "a seat of a court that is not known", file: rulings, old: "court: Rechtbank Den Haag, Zwolle",
      new: "court: Rechtsbank Den Haag, Zwolle", parts: ["Did you mean “Rechtbank Den"]),
    Mistake(
      name: "a court twice", file: rulings, old: "- {name: CJEU,", new: "- {name: ECtHR,", parts: ["Court “ECtHR” is there already"]),
    Mistake(
      name: "a kind of court that does not exist", file: rulings, old: "short: EHRM, kind: ecthr", new: "short: EHRM, kind: echr",
      parts: ["Did you mean “ecthr”?"]),
    Mistake(
      name: "a derivation in free text", file: levers, old: "derived: [quota_per_month, hardship_places_per_month",
      new: "derived: the line and the places [quota_per_month", parts: ["This should be a list"]),
    Mistake(
      name: "a derivation from an unknown lever", file: levers, old: "derived: [quota_per_month, hardship_places_per_month",
      new: "derived: [qouta_per_month, hardship_places_per_month", parts: ["There is no lever “qouta_per_month”. Did you mean “quota_per_month”?"]),
    Mistake(
      name: "a lever that comes from itself", file: levers, old: "derived: [quota_per_month, hardship_places_per_month",
      new: "derived: [quota_expected_wait_months, hardship_places_per_month",
      parts: ["follows from itself in a circle: “quota_expected_wait_months” ← “quota_expected_wait_months”"]),
    Mistake(
      name: "a norm that names a lever it does not read", file: norms, old: "derived: [quota_expected_wait_months]",
      new: "derived: [effective_months]",
      parts: ["No rule of N-QUOTA-SUB reads “effective_months”."]),
    Mistake(
      name: "a norm with a derivation in free text", file: norms, old: "derived: [quota_expected_wait_months]", new: "derived: from the chain",
      parts: ["This should be a list"]),
    Mistake(
      name: "a tie that is not known", file: norms, old: "tie: unmarried_partner", new: "tie: unmaried_partner",
      parts: ["There is no family tie “unmaried_partner”. Did you mean “unmarried_partner”?"]),
    Mistake(
      name: "a group that the norm does not protect", file: norms, old: "[[target_status, has, refugee], [evidence_rule",
      new: "[[target_status, has, subsidiary], [evidence_rule",
      parts: ["Rule PROOF_RIGID of N-PROOF can never fire: [target_status, has, subsidiary] holds for no value", "under “applies_to”"]),
    Mistake(
      name: "a limit beyond the range", file: norms, old: "[[spouse_min_age, gt, 21]]", new: "[[spouse_min_age, gt, 99]]",
      parts: ["Rule SPOUSE_AGE of N-AGE-SPOUSE can never fire"]),
    Mistake(
      name: "an outcome that no court gives", file: rulings, old: "  outcome: violation", new: "  outcome: violated",
      parts: ["“violated” is not allowed here. Possible are: tenable, violation, partly."]),
    Mistake(
      name: "a directive that applies in no known way", file: rulings, old: "directive_2003_86: excluded", new: "directive_2003_86: outside",
      parts: ["“outside” is not allowed here. Possible are: applies, by_national_law, excluded, not_bound, not_relevant"]),
    Mistake(
      name: "a rule without conditions", file: norms, old: "{if: [[spouse_min_age, gt, 21]]", new: "{if: []",
      parts: ["Rule SPOUSE_AGE of N-AGE-SPOUSE has no conditions"]),
    Mistake(
      name: "a question with the code of a rule", file: norms, old: "code: EMERGENCY_NECESSARY", new: "code: EMERGENCY_LONG",
      parts: ["Rule code “EMERGENCY_LONG” is there already"]),
    Mistake(
      name: "a question that never arises", file: norms, old: "- if: [[target_status, has, subsidiary], [emergency_trigger, ne, none]]",
      new: "- if: [[target_status, has, refugee], [emergency_trigger, ne, none]]",
      parts: ["Rule EMERGENCY_NECESSARY of N-EMERGENCY-SUB can never fire"]),
    Mistake(
      name: "the same conditions with another verdict", file: norms, old: "[emergency_review_months, gt, 24]], then: at_risk, code: EMERGENCY_LONG}",
      new:
        "[emergency_review_months, gt, 24]], then: at_risk, code: EMERGENCY_LONG}\n  - {if: [[emergency_review_months, gt, 24], [emergency_trigger, ne, none], [target_status, has, subsidiary]], then: contrary, code: EMERGENCY_AGAIN}",
      parts: ["Of N-EMERGENCY-SUB, EMERGENCY_LONG and EMERGENCY_AGAIN have the same conditions and different verdicts."]),
  ]

  @Test("each alone, with file and line", arguments: mistakes)
  func alone(_ mistake: Mistake) throws {
    let problems = try BuiltInDossier.problems { try $0.replace(mistake.old, by: mistake.new, in: mistake.file) }
    let lines = problems.map { $0.line(in: .en) }
    #expect(
      lines.contains { line in line.hasPrefix("\(mistake.file):") && mistake.parts.allSatisfy { line.contains($0) } }, "\(lines)")
    #expect(problems.allSatisfy { $0.line(in: .nl) != $0.line(in: .en) })
  }

  @Test("a circle of two is spelled out")
  func circle() throws {
    let problems = try BuiltInDossier.problems { draft in
      try draft.replace(
        "derived: [quota_per_month, hardship_places_per_month", by: "derived: [effective_months, hardship_places_per_month", in: Self.levers)
      try draft.replace(
        "derived: [waiting_months, entry_delay_months", by: "derived: [quota_expected_wait_months, entry_delay_months", in: Self.levers)
    }
    let lines = problems.map { $0.line(in: .en) }
    #expect(
      lines.count(where: { $0.contains("in a circle: “effective_months” ← “quota_expected_wait_months” ← “effective_months”") }) == 1, "\(lines)")
  }

  @Test("a ruling may name its court in any of the ways of the list, with a chamber or seat behind it")
  func courts() throws {
    let dossier = try BuiltInDossier.dossier()
    for (text, short) in [
      ("ECtHR Second Section", "EHRM"), ("EHRM", "EHRM"), ("European Court of Human Rights (Grand Chamber)", "EHRM"),
      ("Raad van State, Afdeling advisering", "Afd. advisering RvS"), ("Rechtbank Den Haag, Utrecht", "Rb. Den Haag"),
      ("Bundesverwaltungsgericht (CH)", "BVGer"), ("Bundesverwaltungsgericht, 1. Senat", "BVerwG"),
    ] { #expect((dossier.law?.courts ?? []).named(text)?.short == short, "\(text)") }
    #expect((dossier.law?.courts ?? []).named("ECtHRx") == nil)
    #expect((dossier.law?.courts ?? []).named("The court of King Arthur") == nil)
  }
}
