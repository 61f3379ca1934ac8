import Archive
import Assessments
import Chance
import Dossiers
import Foundation
import LegalReview
import Measuring
import Vocabulary

/// How fast the norms of the built-in dossier are tested: variants made of random values of every lever of the law, and the search for what would
/// lift a verdict.
@main
struct ReviewSpeed {
  let law: LawDossier
  let reviewer: Reviewer
  let setting: LegalSetting

  init(_ law: LawDossier) {
    self.law = law
    reviewer = law.reviewer
    setting = law.settings[0]
  }

  static func main() throws {
    guard let contents = BuiltInDossiers.contents(BuiltInDossiers.first) else { exit(2) }
    let speed = ReviewSpeed(try contents.load().withLaw)
    let rows = [speed.reviews(of: 100_000), speed.slowestLifts()]
    print(TimedWork.table("The legal review, one thread, one run", rows))
    if !rows.isRight { exit(1) }
  }

  /// Reviews of a thousand variants, again and again; each review is held against what must hold of every one.
  private func reviews(of count: Int) -> TimedWork {
    let today = Variant(id: "", name: Phrase(same: ""), summary: Phrase(same: ""), status: .sketched)
    let basis = law.facts(of: today, for: .subsidiary, under: setting, derived: .init())
    let options = law.leverOptions(basis, under: setting)
    let made = (0..<1000).map { randomFacts($0, basis, options) }
    let (milliseconds, findings) = Stopwatch.timed { (0..<count).reduce(0) { $0 + reviewer.review(made[$1 % made.count]).findings.count } }
    let isSound = made.allSatisfy { reviewer.review($0).violations(of: reviewer, on: $0).isEmpty }
    return TimedWork(
      "\(count) variants through all norms with all findings", milliseconds: milliseconds, result: "\(findings) findings",
      check: .init(isSound, "all invariants hold"))
  }

  /// The variant and group of the dossier whose lifts take longest; every lift is applied and reviewed again.
  private func slowestLifts() -> TimedWork {
    var slowest = 0.0
    var (found, isRight) = (0, true)
    for variant in law.variants {
      for group in variant.groups {
        let facts = law.facts(of: variant, for: group, under: setting, derived: .init(effectiveMonths: 40))
        let options = law.leverOptions(facts, under: setting)
        let applying: (Facts, [LeverChange]) -> Facts = { law.changing($0, $1, for: group) }
        let bundles = law.bundles(of: facts, for: group, among: options)
        let (milliseconds, lifts) = Stopwatch.timed { reviewer.lifts(from: facts, options: options, bundles: bundles, applying: applying) }
        slowest = max(slowest, milliseconds)
        found += lifts.count
        isRight = isRight && lifts.allSatisfy { reviewer.review(applying(facts, $0.changes)).conclusion == $0.conclusion }
      }
    }
    return TimedWork(
      "lifts of one variant, the slowest of the dossier", milliseconds: slowest, result: "\(found) lifts in all",
      check: .init(isRight, "each reviewed again"))
  }

  /// Facts with about a third of the levers at a random value.
  private func randomFacts(_ place: Int, _ basis: Facts, _ options: [LeverOptions]) -> Facts {
    let draws = Chance.Stream(seed: 1, future: place, event: 4000)
    var changes: [LeverChange] = []
    for (index, option) in options.enumerated() where !option.values.isEmpty && draws.uniform(index) < 0.3 {
      let choice = Int(draws.uniform(1000 + index) * Double(option.values.count))
      changes.append(LeverChange(lever: option.lever, from: .unknown, to: option.values[choice]))
    }
    var facts = law.changing(basis, changes, for: .subsidiary)
    facts[Facts.groups] = .set([place % 2 == 0 ? "subsidiary" : "refugee"])
    return facts
  }
}
