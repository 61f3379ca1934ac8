import Dossiers
import Vocabulary

extension AssessmentRequest {
  /// The request that a receipt is of: of the same dossier it gives the same receipt. What a dossier without a chain does not say is as usual.
  public init(_ receipt: Receipt) {
    self.init(
      variants: receipt.variants, futures: receipt.futures ?? AssessmentRequest().futures, seed: receipt.seed, arrivals: receipt.arrivals ?? .series,
      capacity: receipt.services)
  }
}
