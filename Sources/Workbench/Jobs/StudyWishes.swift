import Archive
import Assessments
import Dossiers
import Vocabulary

/// The studies that pages of a run show, as receipts.
struct StudyWishes: Sendable {
  private let receipt: Receipt
  private let dossier: Dossier

  init(_ receipt: Receipt, of dossier: Dossier) { (self.receipt, self.dossier) = (receipt, dossier) }

  /// Those of one kind of work; where a study is about one variant, of that variant.
  func receipts(_ work: StartForm.Work, about variant: VariantID?) -> [StudyReceipt] {
    let seed = receipt.seed
    let capacity = receipt.capacity
    switch work {
    case .assess, .again: return []
    case .why:
      guard let variant, dossier.variant(variant) != nil else { return [] }
      return [
        .flipPoints(of: variant, dossier, seed: seed, capacity), .sensitivity(of: variant, dossier, seed: seed, capacity),
      ]
    case .family: return [.following(of: dossier, seed: seed, capacity)]
    case .past:
      return [
        .backtest(of: dossier, seed: seed), .experiment(of: dossier, seed: seed, futures: receipt.futures ?? 0, capacity),
        .laterCounts(of: dossier, seed: seed, capacity),
      ].compactMap { $0 }
    case .flows: return [.flows(of: dossier, seed: seed, capacity)]
    }
  }
}
