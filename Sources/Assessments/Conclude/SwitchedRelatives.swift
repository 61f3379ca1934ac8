public import Chance
public import Dossiers

/// Relatives under a variant beside the same people under today's law, as means; they add up to those who come under today's law.
public struct SwitchedRelatives: Sendable, Hashable {
  public var sooner: Estimate
  public var later: Estimate
  public var never: Estimate
  /// The rest, told no more exactly than the least exact of the others.
  public var same: Estimate

  /// Figures that were not asked are without a value.
  public init(_ answer: ChainAnswer?, beside today: ChainAnswer?) {
    let all = today.meanLevel(.relativesArrived)
    (sooner, later, never) = (answer.meanLevel(.comeSooner), answer.meanLevel(.comeLater), answer.meanLevel(.comeNever))
    let parts = [sooner, later, never]
    let error = ([all] + parts).map(\.standardError).filter(\.isFinite).max() ?? .nan
    same = Estimate(mean: parts.reduce(all.mean) { $0 - $1.mean }, standardError: error, count: all.count)
  }
}

extension ChainAnswer? {
  /// The mean level of a figure; without a value where the chain was not asked.
  public func meanLevel(_ kind: FigureKind) -> Estimate { self?.figure(kind)?.meanLevel ?? Estimate([Double]()) }
}
