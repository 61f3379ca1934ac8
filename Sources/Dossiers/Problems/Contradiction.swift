public import Dispersal

/// Parts of a dossier, or of a file beside it, that do not go together; the sentences stand beside each kind.
public enum Contradiction: Sendable, Hashable {
  case chain(ChainContradiction)
  case dossier(DossierContradiction)
  case law(LawContradiction)
  case levers(LeverContradiction)
  case placement(PlacementContradiction)
  case places(PlaceContradiction)
  /// Steps of the cycle that do not follow each other.
  case procedure(DispersalError)
  case table(TableContradiction)
}
