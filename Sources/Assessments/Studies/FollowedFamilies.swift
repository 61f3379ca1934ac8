public import AsylumChain
import Dossiers
public import Vocabulary

/// A few families of one future, each chosen by a rule, followed under today's law and under a variant: a study that is kept, so that a page can
/// show them.
public struct FollowedFamilies: Sendable, Hashable, Codable {
  /// A rule with the family that it chose; `nil` where it found none.
  public struct Chosen: Sendable, Hashable, Codable {
    public var rule: FamilyChoice
    public var following: Following?
  }

  /// Futures that are looked through, at most, for one in which the variant moves a family.
  public static let futuresSearched = 10

  public var variant: Variant
  /// The first of those futures in which the variant moves a family; the first of all where it moves none in any.
  public var future: Int
  /// Whether the variant moves any family in it, by more than a day.
  public var isAnyMoved: Bool
  /// One for each rule, in their order.
  public var families: [Chosen]
}

extension ChainDossier {
  /// Follows the families that the rules choose, variant by variant, today's law left out; a variant that cannot be simulated is left out too.
  /// Throws what the runner throws.
  public func followFamilies(seed: UInt64, runner: Runner = .inOrder) throws -> [FollowedFamilies] {
    let variants = dossier.variants.filter { $0.id != baseline.id && (try? check($0)) != nil }
    return try runner.map(variants.count) { place in try attempt { try followFamilies(variants[place], seed: seed) }.value }.compactMap { $0 }
  }

  /// Throws `ChainError`.
  private func followFamilies(_ variant: Variant, seed: UInt64) throws -> FollowedFamilies {
    var first: FollowedFamilies?
    for future in 0..<FollowedFamilies.futuresSearched where first == nil || moves(variant, future: future, seed: seed) {
      let found = try families(variant, future: future, seed: seed)
      if found.isAnyMoved { return found }
      first = first ?? found
    }
    return try first ?? families(variant, future: 0, seed: seed)
  }

  /// Whether the chain does anything else under a variant than under today's law in a future.
  private func moves(_ variant: Variant, future: Int, seed: UInt64) -> Bool {
    let drawn = calibration.drawn(seed: seed, future: future)
    return policy(of: baseline, drawn) != policy(of: variant, drawn)
  }

  private func families(_ variant: Variant, future: Int, seed: UInt64) throws -> FollowedFamilies {
    let drawn = calibration.drawn(seed: seed, future: future)
    let (today, policy) = (policy(of: baseline, drawn), policy(of: variant, drawn))
    try Simulation.check([today, policy])
    let simulation = try Simulation(model: chainModel(drawn), seed: seed)
    let found = simulation.follow(future: future, from: today, to: policy, choosing: FamilyChoice.allCases)
    let chosen = zip(FamilyChoice.allCases, found.stories).map { rule, stories in
      FollowedFamilies.Chosen(rule: rule, following: stories.map { following(variant, future, $0, under: policy) })
    }
    return FollowedFamilies(variant: variant, future: future, isAnyMoved: found.isAnyMoved, families: chosen)
  }
}
