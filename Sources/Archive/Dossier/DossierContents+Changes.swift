extension DossierContents {
  /// The files that another version of the dossier has otherwise, lacks or has besides, in the order of their names.
  public func changedFiles(from other: DossierContents) -> [String] {
    Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }.sorted()
  }
}

extension RunStore {
  /// The files in which the dossiers of two runs differ; none where both are of one dossier, or where either was not kept. Throws `RunStoreError`.
  public func changedFiles(between first: RunSummary, and second: RunSummary, in circle: Circle = .everyone) throws -> [String] {
    guard first.fingerprint != second.fingerprint, let one = try dossier(first.fingerprint, in: circle),
      let other = try dossier(second.fingerprint, in: circle)
    else { return [] }
    return other.changedFiles(from: one)
  }
}
