import Chance
import Dossiers
import Foundation
import Testing
import Vocabulary

@testable import Assessments
@testable import LegalReview

/// The engine reads all norms as one decision table; a plain review reads them one by one.
@Suite("The decision table says what the norms say")
struct DecisionTableTests {
  static let blocks = Array(0..<20)

  private func encoded(_ review: Review) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try encoder.encode(review)
  }

  /// Levers at random, some of them not known; now and then another State, no directive, a group that no norm protects, or kinds of restriction that
  /// are only possible.
  private func facts(_ seed: Int, _ law: LawDossier) -> Facts {
    var facts = LawsOfTheCheckerTests.facts(seed, law, unknown: [0, 0.1, 0.4, 0.9][seed % 4])
    if seed % 7 == 0 { facts.state = "DK" }
    if seed % 11 == 0 { facts.directiveApplies = false }
    if seed % 13 == 0 { facts[Facts.groups] = .set(["refugee", "stranger"]) }
    if seed % 17 == 0 { facts[Facts.groups] = .set([]) }
    if seed % 5 == 0 {
      let unknown = law.levers.filter { $0.kind != nil && facts[$0.id] == .unknown }
      facts[Facts.kinds] = law.kindsOfRestriction(facts[Facts.kinds].members ?? [], unknown.map(\.id))
      facts.undecided = unknown.map(\.id)
    }
    if seed % 19 == 0 { facts[Facts.kinds] = .unknown }
    return facts
  }

  @Test("two thousand variants at random, unknown levers among them, get the plain review to the letter", arguments: blocks)
  func random(_ block: Int) throws {
    let law = try BuiltInDossier.law()
    let (reviewer, plain) = (law.reviewer, PlainReview(law.norms, law.rulings, asOf: law.asOf))
    for seed in block * 100..<(block + 1) * 100 {
      let facts = facts(seed, law)
      let (fast, slow) = (reviewer.review(facts), plain.review(facts))
      #expect(fast == slow, "seed \(seed)")
      #expect(try encoded(fast) == encoded(slow), "seed \(seed)")
    }
  }

  @Test("so does every variant of the dossier, for every group under every state of the law")
  func variants() throws {
    let law = try BuiltInDossier.law()
    let (reviewer, plain) = (law.reviewer, PlainReview(law.norms, law.rulings, asOf: law.asOf))
    for setting in law.settings {
      for variant in law.variants {
        for group in StatusGroup.allCases {
          for derived in [DerivedFacts.unknown, DerivedFacts(effectiveMonths: 40)] {
            let facts = law.facts(of: variant, for: group, under: setting, derived: derived)
            #expect(reviewer.review(facts) == plain.review(facts), "\(variant.id), \(group.rawValue), \(setting.id)")
          }
        }
      }
    }
  }

  @Test("answers of lawyers, another date, and facts in another order make no difference between the two")
  func otherwise() throws {
    let law = try BuiltInDossier.law()
    let answers = law.norms.flatMap { norm in
      norm.open.compactMap { question in
        question.answers.last.map {
          LawyersAnswer(to: norm.id, code: question.code, outcome: .verdict($0.verdict), reason: Phrase(same: ""), by: ("", law.asOf))
        }
      }
    }
    #expect(!answers.isEmpty)
    let early = try #require(CalendarDate("2010-01-01"))
    for date in [law.asOf, early] {
      var plain = PlainReview(law.norms, law.rulings, asOf: date)
      plain.answers = answers
      let reviewer = Reviewer(norms: law.norms, rulings: law.rulings, asOf: date).answering(answers)
      for seed in 0..<100 { #expect(reviewer.review(facts(seed, law)) == plain.review(facts(seed, law)), "seed \(seed), \(date)") }
    }
  }

  @Test("a cell holds values that no condition can tell apart")
  func cells() throws {
    let law = try BuiltInDossier.law()
    let numbers = [-1.0, -0.0, 0, 0.5, 1, 2, 2.5, 3, 6, 11, 12, 12.5, 18, 24, 24.5, 36, 60, 1000, .infinity]
    for lever in law.levers {
      let conditions = law.norms.flatMap { $0.gate.conditions + $0.rules.flatMap(\.conditions) }.filter { $0.lever == lever.id }
      guard !conditions.isEmpty else { continue }
      let column = LeverColumn(conditions)
      let values =
        numbers.map(LeverValue.number) + lever.choices.map { .choice($0.id) } + [.flag(true), .flag(false), .absent, .unknown, .choice("x")]
      for value in values {
        let example = column.examples[try #require(column.cell(of: value))]
        #expect(conditions.map { $0.holds(for: value) } == conditions.map { $0.holds(for: example) }, "\(lever.id) = \(value)")
      }
    }
  }
}
