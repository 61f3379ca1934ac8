package import Archive
import Assessments
package import Reports
import Vocabulary

extension RunSummary {
  /// The receipt as the list of runs shows it.
  package var shown: RunsSheet.Receipt {
    switch receipt {
    case .assessment(let own):
      .assessment(dossier: own.dossier, version: own.version, futures: own.futures, seed: own.seed, variants: own.variants.map(\.rawValue))
    case .study(let own):
      .study(own.study, dossier: own.dossier, version: own.version, draws: own.draws, seed: own.seed, variant: own.variant?.rawValue)
    }
  }
}
