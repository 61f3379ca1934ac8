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
    func study(_ kind: StudyReceipt.Kind, _ draws: Int, _ variant: VariantID? = nil) -> StudyReceipt {
      StudyReceipt(kind, of: dossier, seed: seed, draws: draws, variant: variant).with(receipt.capacity)
    }
    switch work {
    case .assess, .again: return []
    case .why:
      guard let variant, dossier.variant(variant) != nil else { return [] }
      return [study(.flipPoints, WhyModel.futures, variant), study(.sensitivity, WhyModel.samples, variant)]
    case .family: return [StudyReceipt(.following, of: dossier, seed: seed, draws: FollowedFamilies.futuresSearched)]
    case .past:
      let experiment = dossier.chain?.experiment.map { study(.experiment, min(receipt.futures ?? 0, 50), $0.variant) }
      return [StudyReceipt(.backtest, of: dossier, seed: seed, draws: StoredRuns.backtestDraws)] + [experiment].compactMap { $0 }
    case .flows: return [study(.flows, FlowEffects.usualFutures)]
    }
  }
}
