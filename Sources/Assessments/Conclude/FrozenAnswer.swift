public import Chance
public import Dossiers
public import Vocabulary

/// What the effects on relatives are where the services do as much as on the opening date for ever, beside what they are where they answer to those
/// who wait: which conclusions turn on that.
public struct FrozenAnswer: Sendable, Hashable, Codable {
  /// The mean difference from today's law in relatives who come within the horizon, under both.
  public struct Effect: Sendable, Hashable, Codable {
    public var variant: VariantID
    public var answering: Estimate
    public var frozen: Estimate
    /// Whether the one says that hardly anything changes, or that more come, where the other does not.
    public var turns: Bool
  }

  /// Futures with frozen services, fewer than those of the run: this is a comparison beside it.
  public var futures: Int
  /// Of the variants that the chain was asked about, in the order asked for.
  public var effects: [Effect]

  /// Those on which the services decide.
  public var turning: [Effect] { effects.filter(\.turns) }

  public func effect(of variant: VariantID) -> Effect? { effects.first { $0.variant == variant } }

  /// `nil` where not every future was kept. `rows` are those of the run, with its services answering.
  init?(_ frozen: FutureFigures, beside rows: [MatrixAnswer]) {
    let today = Estimate(frozen.levels(.relativesArrived, 0)).mean
    effects = rows.compactMap { row in
      guard let position = frozen.position(of: row.variant), let families = row.families else { return nil }
      let (own, other) = (families.difference.mean, Estimate(frozen.differences(.relativesArrived, position)))
      let before = families.meanLevel.mean - own.mean
      return Effect(
        variant: row.variant, answering: own, frozen: other, turns: Self.kind(own, of: before) != Self.kind(other, of: today))
    }
    futures = frozen.values.count
    if effects.isEmpty { return nil }
  }

  /// Whether fewer or more come by at least one per cent of those under today's law: −1, 1, or 0 for hardly any change.
  private static func kind(_ effect: Estimate, of level: Double) -> Int {
    guard effect.mean.isFinite, abs(effect.mean) >= level / 100 else { return 0 }
    return effect.mean < 0 ? -1 : 1
  }
}

extension AssessmentRequest {
  /// Most futures of the comparison with frozen services.
  static let frozenFutures = 40

  /// The same request with its services frozen, over as many futures as a comparison needs; `nil` where they do not answer, or the dossier does not
  /// say how.
  public func besideFrozen(of dossier: Dossier) -> AssessmentRequest? {
    guard capacity == .answering, (try? chain(of: dossier))?.statedCapacity != nil, futures <= SweepRequest.keptLimit else { return nil }
    var own = self
    (own.capacity, own.futures) = (.frozen, min(futures, Self.frozenFutures))
    return own
  }

  /// The sweep of the comparison with frozen services; `nil` where there is none. Throws what the runner throws.
  public func frozenRecord(of dossier: Dossier, runner: Runner = .inOrder) throws -> SweepRecord? {
    guard let own = besideFrozen(of: dossier) else { return nil }
    return try own.chain(of: dossier).sweep(0..<own.futures, of: own.sweep(of: dossier), runner: runner)
  }
}
