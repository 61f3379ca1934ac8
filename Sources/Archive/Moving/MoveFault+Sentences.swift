public import Vocabulary

extension MoveFault {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .noSeries:
      Phrase(
        nl: "Dit dossier heeft geen reeksen van de keten, dus er is niets om naar een andere datum te verzetten.",
        en: "This dossier has no series of the chain, so there is nothing to move to another date.")
    case .otherColumns(let file, let expected):
      Phrase(
        nl: "\(file) heeft andere kolommen dan het dossier. Geef ze in deze volgorde: \(expected).",
        en: "\(file) has other columns than the dossier. Give them in this order: \(expected).")
    }
  }
}
