public import Vocabulary

/// Files of a dossier that do not go together.
public enum DossierContradiction: Sendable, Hashable {
  /// None of the parts is there.
  case asksNothing
  /// A file named as the order says, with a variant of another name in it.
  case otherNameInside(file: VariantID, inside: VariantID)
  case variantNotInOrder(VariantID)
}
