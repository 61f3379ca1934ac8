import Dossiers
public import Vocabulary

extension ReplayError {
  /// What is wrong, where, and what to do.
  public var sentence: Phrase {
    let file = DossierFile.replay.rawValue
    return switch self {
    case .none(let dossier):
      Phrase(
        nl: "Het dossier “\(dossier)” heeft geen bestand \(file) om na te spelen. Docs/Guides/DossierTalks.md zegt hoe u het schrijft.",
        en: "The dossier “\(dossier)” has no file \(file), so there is nothing to replay. Docs/Guides/DossierTalks.md tells how to write it.")
    case .noDate(let event):
      Phrase(
        nl: "De gebeurtenis “\(event)” van \(file) heeft geen datum. Geef haar er een in \(DossierFile.talks.rawValue).",
        en: "The event “\(event)” of \(file) has no date. Give it one in \(DossierFile.talks.rawValue).")
    case .noField(let name, let act, let event):
      Phrase(
        nl: "Handeling \(act) bij “\(event)” in \(file): “\(name)” is geen veld van een handeling. Kijk bij “polder table show”.",
        en: "Act \(act) under “\(event)” in \(file): “\(name)” is no field of an act. See “polder table show”.")
    case .refused(let why, let act, let event):
      Phrase(
        nl: "Handeling \(act) bij “\(event)” in \(file) kan niet: \(why.nl) Verander haar in het dossier.",
        en: "Act \(act) under “\(event)” in \(file) cannot be done: \(why.en) Change it in the dossier.")
    }
  }
}
