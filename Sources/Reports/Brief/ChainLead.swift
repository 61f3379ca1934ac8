import Assessments
import Chance
import Vocabulary

/// What the page on the chain opens with, by one rule for every dossier: the variant with the largest mean difference in relatives within the
/// horizon, up or down; of equal ones the first.
enum ChainLead: Hashable {
  /// Nothing stands beside today's law.
  case nothingBeside
  /// The chain could be asked about none of the variants.
  case notAsked
  /// Exactly nought for every variant that the chain was asked about.
  case noDifference
  case largest(VariantID, FamilyEffect)

  /// Of the rows of a matrix.
  init(_ matrix: [MatrixAnswer]) {
    let beside = matrix.filter { $0.standing != .today }
    let asked = beside.compactMap { row in row.families.map { (variant: row.variant, effect: $0) } }
    guard !beside.isEmpty else {
      self = .nothingBeside
      return
    }
    guard let first = asked.first else {
      self = .notAsked
      return
    }
    let largest = asked.dropFirst().reduce(first) { Self.size($1.effect) > Self.size($0.effect) ? $1 : $0 }
    self = asked.allSatisfy { Self.isNought($0.effect) } ? .noDifference : .largest(largest.variant, largest.effect)
  }

  private static func size(_ effect: FamilyEffect) -> Double { abs(effect.difference.mean.mean) }

  /// Whether the difference is nought in every future.
  private static func isNought(_ effect: FamilyEffect) -> Bool {
    effect.difference.mean.mean == 0 && effect.difference.mean.standardError == 0
  }
}
