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
    case .alreadyThere(let place):
      Phrase(
        nl: "Op \(place) staat al iets. Noem met --output een map die er nog niet is; het oude dossier blijft zoals het is.",
        en: "Something lies at \(place) already. Name with --output a folder that is not there yet; the old dossier stays as it is.")
    case .notWritten(let place):
      Phrase(
        nl: "\(place) kan niet worden geschreven. Is er ruimte op de schijf? Noem anders met --output een andere map.",
        en: "\(place) cannot be written. Is there room on the disk? Else name another folder with --output.")
    }
  }
}
