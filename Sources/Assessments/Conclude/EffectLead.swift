import Chance
public import Vocabulary

/// Which variant has the largest effect, by one rule for every page: the largest mean difference in relatives within the horizon, up or down; of
/// equal ones the first in the order of the dossier.
public enum EffectLead: Sendable, Hashable {
  /// Nothing stands beside today's law.
  case nothingBeside
  /// The chain could be asked about none of the variants, or knows the difference of none.
  case notAsked
  /// Exactly nought for every variant that the chain was asked about.
  case noDifference
  case largest(VariantID, FamilyEffect)

  /// Of the rows of a matrix.
  public init(_ matrix: [MatrixAnswer]) {
    let beside = matrix.filter { $0.standing != .today }
    let known = beside.compactMap { row in row.families.map { (variant: row.variant, effect: $0) } }
      .filter { $0.effect.difference.mean.mean.isFinite }
    guard !beside.isEmpty else {
      self = .nothingBeside
      return
    }
    guard let first = known.first else {
      self = .notAsked
      return
    }
    let largest = known.dropFirst().reduce(first) { Self.size($1.effect) > Self.size($0.effect) ? $1 : $0 }
    self = known.allSatisfy { $0.effect.difference.isNought } ? .noDifference : .largest(largest.variant, largest.effect)
  }

  private static func size(_ effect: FamilyEffect) -> Double { abs(effect.difference.mean.mean) }
}

extension MeanDifference {
  /// Whether the difference is nought in every future.
  public var isNought: Bool { mean.mean == 0 && mean.standardError == 0 }
}

extension Assessment {
  public var lead: EffectLead { EffectLead(matrix) }

  /// The variant with the largest mean effect on relatives; `nil` where none has any.
  public var strongest: VariantID? {
    switch lead {
    case .nothingBeside, .notAsked, .noDifference: nil
    case .largest(let variant, let effect): effect.difference.mean.mean == 0 ? nil : variant
    }
  }
}
