import Dossiers

extension DossierContents {
  /// The shared files that the dossier names under `common`, as paths within the shared folder; none where its head cannot be read.
  var commonNames: [String] {
    guard let head = files[DossierFile.dossier.rawValue], case .success(let text) = TextFile.read(head, file: DossierFile.dossier.rawValue),
      case .success(let tree) = YAMLTree.read(text, file: DossierFile.dossier.rawValue)
    else { return [] }
    return Dossier.commonNames(in: tree)
  }

  /// The dossier with the shared files that it names enclosed, so that its fingerprint and every copy of it cover them.
  ///
  /// What it encloses already stays.
  func enclosing(_ shared: DossierContents) -> DossierContents {
    var whole = self
    for name in commonNames {
      let path = DossierFile.commonFolder + name
      if whole.files[path] == nil { whole.files[path] = shared.files[name] }
    }
    return whole
  }
}
