extension Dossier {
  /// Reads a dossier and checks all of it. Throws every problem at once. A part of which no file is there is absent.
  public init(_ files: DossierFiles) throws(DossierProblems) {
    if files.problems.contains(where: { $0.fault == .folderMissing }) { throw DossierProblems(files.problems) }
    let inspection = Inspection()
    let dossier = DossierReader(files: files, inspection: inspection).read()
    let problems = files.problems + inspection.problems
    guard problems.isEmpty, let dossier else { throw DossierProblems(problems) }
    self = dossier
  }
}
