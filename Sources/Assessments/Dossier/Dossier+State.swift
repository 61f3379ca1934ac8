extension Dossier {
  /// The state whose law is reviewed, by its code, as the gates of norms write it.
  // NB: until dossier.yaml names it
  public var state: String { "NL" }
}
