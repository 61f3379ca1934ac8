public import Assessments
public import Dossiers

extension RunStore {
  /// The studies that were kept beside a run of a dossier. Throws `RunStoreError`.
  public func studies(beside receipt: Receipt, of dossier: Dossier, in circle: Circle = .everyone) throws -> RunStudies {
    let (seed, capacity) = (receipt.seed, receipt.capacity)
    let measure = receipt.futures.flatMap { StudyReceipt.experiment(of: dossier, seed: seed, futures: $0, capacity) }
    let counts = StudyReceipt.laterCounts(of: dossier, seed: seed, capacity)
    return RunStudies(
      backtest: try stored(.backtest(of: dossier, seed: seed), in: circle),
      experiment: try measure.flatMap { try stored($0, in: circle) },
      later: try counts.flatMap { try stored($0, in: circle) },
      flows: try stored(.flows(of: dossier, seed: seed, capacity), in: circle))
  }
}
