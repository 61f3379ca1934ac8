public import Chance
import Dossiers
public import LegalReview
public import Vocabulary

/// What a lift costs or brings: how many relatives fewer or more arrive than under today's law once it is made.
public enum LiftPrice: Sendable, Hashable {
  /// The chain reads none of the levers: its figures stay as they are.
  case unread
  /// With it nothing differs from today's law.
  case today
  /// Another variant of the dossier does the same in the chain: its mean difference from today's law over the horizon.
  case variant(VariantID, Estimate)
  /// Nobody computed it.
  case notComputed
}

extension LawDossier {
  /// The price of a lift of a variant for one group; the run of the assessment has it, or nobody does.
  public func price(of lift: Lift, of variant: Variant, for group: StatusGroup, in assessment: Assessment?) -> LiftPrice {
    if lift.conclusion == .unchanged, variant.groups == [group] { return .today }
    if !lift.changes.contains(where: { isOfChain($0.lever) }) { return .unread }
    guard let assessment else { return .notComputed }
    let ofChain = levers.filter { $0.readers.contains(.chain) }
    let same = assessment.variants.first { other in
      ofChain.allSatisfy { lever in
        StatusGroup.allCases.allSatisfy { own in
          let before = value(of: lever, in: variant, for: own)
          let after = own == group ? lift.changes.first { $0.lever == lever.id }?.to ?? before : before
          return after == value(of: lever, in: other.variant, for: own)
        }
      }
    }
    guard let same, let families = assessment.row(same.variant.id)?.families, families.difference.mean.mean.isFinite else { return .notComputed }
    return .variant(same.variant.id, families.difference.mean)
  }

  private func isOfChain(_ id: LeverID) -> Bool { lever(id)?.readers.contains(.chain) ?? false }

  private func value(of lever: Lever, in variant: Variant, for group: StatusGroup) -> LeverValue {
    variant.value(of: lever.id, for: group) ?? lever.today[group]
  }
}
