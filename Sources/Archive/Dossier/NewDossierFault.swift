public import Dossiers
public import Vocabulary

/// Why a dossier cannot be begun as asked.
public enum NewDossierFault: Explained, Sendable, Hashable {
  /// The skeleton has no chain.
  case chainNeedsAnother
  /// The other dossier lacks a part; those that it has.
  case noPart(Dossier.Part, has: [Dossier.Part])
  /// Places whose need the chain gives, without the chain.
  case needOfChain
  /// A part that there is not.
  case unknownPart(String)
  /// No dossier has that name.
  case unknownDossier(String)
}
