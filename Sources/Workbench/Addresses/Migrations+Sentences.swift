package import Vocabulary

extension Migrations.Renamed {
  /// What happened to the name.
  package var sentence: Phrase {
    let (nl, en) =
      switch kind {
      case .lever: ("De knop", "The lever")
      case .variant: ("De variant", "The variant")
      case .key: ("De sleutel", "The key")
      }
    return Phrase(nl: "\(nl) “\(old)” heet sinds \(since) “\(new)”.", en: "\(en) “\(old)” is called “\(new)” since \(since).")
  }
}
