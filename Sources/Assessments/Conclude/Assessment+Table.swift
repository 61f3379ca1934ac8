public import Dossiers

extension Assessment {
  /// The same answers with the talks concluded once more, at the table that the dossier has now. Throws what an engine refuses.
  public func atTable(of dossier: Dossier) throws -> Assessment {
    guard dossier.has(.talks) else { return self }
    var own = self
    own.table = try dossier.withTalks.concluded(&own.variants, seed: receipt.seed)
    return own
  }
}
