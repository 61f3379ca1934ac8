package import Archive
import Assessments
import Dossiers
import Vocabulary

/// Which of the stored runs leads: that of the newest dossier which tells most.
///
/// A later run with fewer futures, of part of the variants or of a scenario does not take its place: its figures are further from settled.
package enum BestRun {
  /// Assessments of the same dossier as the newest of them, the one that tells most first: in the usual scenarios, about most variants, with most
  /// futures; of equal ones the newest. `runs` are newest first; studies are left out.
  package static func order(_ runs: [RunSummary]) -> [RunSummary] {
    let assessments = runs.compactMap { run in receipt(of: run).map { (run: run, receipt: $0) } }
    guard let newest = assessments.first else { return [] }
    let own = assessments.filter { $0.run.fingerprint == newest.run.fingerprint }.enumerated()
    return own.sorted { rank($0.element.receipt, $0.offset) > rank($1.element.receipt, $1.offset) }.map(\.element.run)
  }

  private static func receipt(of run: RunSummary) -> Receipt? {
    switch run.receipt {
    case .assessment(let receipt): receipt
    case .study: nil
    }
  }

  private static func rank(_ receipt: Receipt, _ place: Int) -> (Int, Int, Int, Int) {
    let isUsual = (receipt.arrivals ?? .series) == .series && (receipt.capacity ?? .answering) == .answering
    return (isUsual ? 1 : 0, receipt.variants.count, receipt.futures ?? 0, -place)
  }
}
