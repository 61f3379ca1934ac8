import Dossiers
import LegalReview
import Testing
import Vocabulary

@testable import Assessments

/// What must hold of every lift and every break, on the variants of the dossier.
@Suite("The laws of lifting")
struct LawsOfLiftingTests {
  static let lifted: [VariantID] = ["V3a", "V3b", "W24", "V8", "R3a", "R3b", "R7", "V1"]

  static func studies(_ id: VariantID, _ dossier: LawDossier) throws -> [LegalStudy] {
    let variant = try #require(dossier.dossier.variant(id))
    return dossier.study(
      variant, derived: ByGroup(all: DerivedFacts(effectiveMonths: 30, isLongerThanToday: true)))
  }

  @Test("every lift leads to what is known to be better, no part of it does as much, and every break breaks", arguments: lifted)
  func lifts(_ id: VariantID) throws {
    let studies = try Self.studies(id, try BuiltInDossier.law())
    #expect(studies.contains { !$0.lifts.isEmpty }, "\(id)")
    // In the way of the last stands more, under the law as it stood, than any two changes or any bundle can lift: the sheet names what.
    if id == "V1" { #expect(studies.filter { $0.setting == studies.first?.setting }.allSatisfy { $0.lifts.isEmpty }) }
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

  @Test("no part of a bundle does as much as what is shown of it, and none is told twice", arguments: lifted + ["V7", "V3c", "RW24"])
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

  @Test(
    "where only one thing stands in the way a lawyer names it: the cap with the wait",
    arguments: [("R3b", "no-cap-no-wait")] as [(VariantID, LiftBundleID)])
  func named(_ id: VariantID, _ bundle: LiftBundleID) throws {
    let dossier = try BuiltInDossier.law()
    let study = try #require(try Self.studies(id, dossier).first { $0.group == .refugee && $0.setting == dossier.settings[0] })
    let own = try #require(dossier.law.liftBundles.first { $0.id == bundle })
    let taken = study.lifts.filter { Set($0.changes.map(\.lever)).isSubset(of: own.levers.map(\.lever)) }
    #expect(!taken.isEmpty, "\(id): \(study.lifts.map(\.changes))")
  }
}
