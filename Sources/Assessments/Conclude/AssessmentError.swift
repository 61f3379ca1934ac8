public import Dossiers
public import Vocabulary

/// An assessment that cannot be made.
public enum AssessmentError: Explained, Sendable, Hashable {
  /// `near`: the variants whose names begin so, else the nearest one.
  case unknownVariant(String, near: [VariantID])
  case futures(Int, limit: Int)
  case noScenario(ArrivalScenario)
  /// The services of the dossier have no published plan.
  case noPlan
  /// A question on the chain about a variant that leaves levers open which the chain reads.
  case openLevers(VariantID, [LeverID])
  case interrupted
  /// The dossier has no such part, so its question cannot be asked.
  case noPart(Dossier.Part)
  case incomplete(done: Int, of: Int)
}
