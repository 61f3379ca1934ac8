package import Archive
import Assessments
package import Dossiers
package import Vocabulary

/// What became of a variant that a run was not asked about.
package enum VariantFate: Sendable, Hashable {
  case renamed(Migrations.Renamed)
  /// The dossier has it; the command asks about it too, where there is one.
  case notAsked(command: String?)
  /// The dossier no longer has it; this run was the last that was asked about it.
  case removed(last: RunSummary)
  case unknown

  /// `runs` are those of the store, newest first.
  package init(_ variant: VariantID, in run: RunSummary, of dossier: Dossier, among runs: [RunSummary], _ migrations: Migrations = .known) {
    let last = runs.first { run in
      guard case .assessment(let receipt) = run.receipt else { return false }
      return receipt.dossier == dossier.id && receipt.variants.contains(variant)
    }
    if let change = migrations.change(of: variant.rawValue, .variant) {
      self = .renamed(change)
    } else if dossier.variants.contains(where: { $0.id == variant }) {
      self = .notAsked(command: run.command(asking: variant))
    } else {
      self = last.map { .removed(last: $0) } ?? .unknown
    }
  }

  /// How an answer about it goes.
  var status: Status {
    switch self {
    case .renamed, .removed: .gone
    case .notAsked, .unknown: .notFound
    }
  }
}
