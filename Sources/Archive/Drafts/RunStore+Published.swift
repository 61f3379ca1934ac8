import Assessments
import Dossiers
import GRDB

extension RunStore {
  /// The runs of dossiers as they were published, without those of somebody's own: with a value of his own, or of nothing but variants made on a
  /// page. All of them where none is left. Throws `RunStoreError`.
  public func published(_ runs: [RunSummary]) throws -> [RunSummary] {
    let own = try reading {
      try String.fetchSet($0, sql: "SELECT DISTINCT fingerprint FROM dossier WHERE path = ?", arguments: [DossierFile.own.rawValue])
    }
    let left = runs.filter { !own.contains($0.fingerprint) && !$0.isOfAmendment }
    return left.isEmpty ? runs : left
  }
}

extension RunSummary {
  /// Whether it was asked about variants made on a page alone.
  fileprivate var isOfAmendment: Bool {
    switch receipt {
    case .assessment(let receipt): !receipt.variants.isEmpty && receipt.variants.allSatisfy(AmendedDossier.isName)
    case .study: false
    }
  }
}
