import Chance
import Dossiers
import LegalReview
public import Vocabulary

/// How fast the norms are tested.
public struct ReviewSpeed: Sendable {
  public var variants: Int
  public var seconds: Double
  public var liftMilliseconds: Double

  public var line: Phrase {
    let rate = "\((seconds * 100).rounded() / 100)"
    let lift = "\((liftMilliseconds * 100).rounded() / 100)"
    return Phrase(
      nl:
        "\(variants) varianten door alle normen met alle bevindingen: \(rate) s op één kern; verlichting van één variant: \(lift) ms, langzaamste van het dossier.",
      en:
        "\(variants) variants through all norms with all findings: \(rate) s on one core; lifts of one variant: \(lift) ms, the slowest of the dossier."
    )
  }
}

extension LawDossier {
  /// Tests variants made of random values of every lever of the law, and searches the lifts of every variant of the dossier.
  public func reviewSpeed(variants count: Int = 100_000) -> ReviewSpeed {
    let reviewer = self.reviewer
    let basis = facts(
      of: Variant(id: "", name: Phrase(same: ""), summary: Phrase(same: ""), status: .sketched), for: .subsidiary, under: settings[0],
      derived: .init())
    let options = leverOptions(basis, under: settings[0])
    let made = (0..<1000).map { randomFacts($0, basis, options) }
    let clock = ContinuousClock()
    var findings = 0
    let spent = clock.measure { for index in 0..<count { findings += reviewer.review(made[index % made.count]).findings.count } }
    var slowest = Duration.zero
    for variant in self.variants {
      for group in variant.groups {
        let facts = facts(of: variant, for: group, under: settings[0], derived: .init(effectiveMonths: 40))
        let options = leverOptions(facts, under: settings[0])
        slowest = max(slowest, clock.measure { _ = reviewer.lifts(from: facts, options: options) { changing($0, $1, for: group) } })
      }
    }
    return ReviewSpeed(variants: count, seconds: seconds(spent), liftMilliseconds: seconds(slowest) * 1000)
  }

  /// Facts with about a third of the levers at a random value.
  private func randomFacts(_ place: Int, _ basis: Facts, _ options: [LeverOptions]) -> Facts {
    let draws = Stream(seed: 1, future: place, event: 4000)
    var changes: [LeverChange] = []
    for (index, option) in options.enumerated() where !option.values.isEmpty && draws.uniform(index) < 0.3 {
      let choice = Int(draws.uniform(1000 + index) * Double(option.values.count))
      changes.append(LeverChange(lever: option.lever, from: .unknown, to: option.values[choice]))
    }
    var facts = changing(basis, changes, for: .subsidiary)
    facts[LeverKey.targetStatus.id] = .set([place % 2 == 0 ? "subsidiary" : "refugee"])
    return facts
  }

  private func seconds(_ duration: Duration) -> Double { Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18 }
}
