import Chance
public import Vocabulary

extension Assessment {
  /// The variant with the largest mean effect on relatives within the horizon, up or down; of equal ones the first. `nil` where none has any.
  public var strongest: VariantID? {
    var best: (variant: VariantID, effect: Double)?
    for row in matrix {
      let effect = abs(row.families?.difference.mean.mean ?? 0)
      if effect > best?.effect ?? 0 { best = (row.variant, effect) }
    }
    return best?.variant
  }
}
