import Vocabulary

extension DossierContradiction {
  /// What does not go together and what to do.
  var sentence: Phrase {
    switch self {
    case .asksNothing:
      Phrase(
        nl:
          "Dit dossier vraagt niets: er is geen recht, geen keten, er zijn geen besprekingen en geen plaatsen. Voeg de bestanden van een deel toe.",
        en: "This dossier asks nothing: there is no law, no chain, there are no talks and no places. Add the files of a part.")
    case .otherNameInside(let file, let inside):
      Phrase(
        nl: "Dit bestand heet “\(file)”, en zo staat de variant in de volgorde; hier heet hij “\(inside)”. Schrijf overal dezelfde naam.",
        en: "This file is named “\(file)”, and so is the variant in the order; here it is “\(inside)”. Write the same name everywhere.")
    case .variantNotInOrder(let variant):
      Phrase(
        nl: "Variant “\(variant)” heeft een bestand maar staat niet in de volgorde. Voeg hem toe aan “variants”.",
        en: "Variant “\(variant)” has a file but is not in the order. Add it to “variants”.")
    }
  }
}
