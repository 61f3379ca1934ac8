public import Vocabulary

/// A measure under a variant, as it is or as difference from the baseline on the same people.
public struct SweepTerm: Sendable, Hashable, Codable {
  public var measure: SweepMeasure
  public var variant: VariantID
  public var isDifference: Bool

  public init(_ measure: SweepMeasure, under variant: VariantID, isDifference: Bool = false) {
    (self.measure, self.variant, self.isDifference) = (measure, variant, isDifference)
  }
}
