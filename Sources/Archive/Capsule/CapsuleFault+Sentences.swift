import Assessments
public import Vocabulary

extension CapsuleFault: Explained {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .unreadable(let file):
      Phrase(nl: "Het bestand \(file) kan niet worden gelezen.", en: "The file \(file) cannot be read.")
    case .noCapsule(let file):
      Phrase(
        nl: "\(file) is geen tijdcapsule: de gegevens achter de pagina ontbreken. “polder report RUN --capsule BESTAND” maakt er een.",
        en: "\(file) is no time capsule: the data behind the page are missing. “polder report RUN --capsule FILE” makes one.")
    case .noPart(let part):
      Phrase(
        nl: "In de tijdcapsule ontbreekt het blok “\(part.id)”. Vraag het hele bestand opnieuw.",
        en: "The time capsule lacks the block “\(part.id)”. Ask for the whole file again.")
    case .brokenPart(let part):
      Phrase(
        nl: "Het blok “\(part.id)” van de tijdcapsule is beschadigd of veranderd en kan niet worden gelezen.",
        en: "The block “\(part.id)” of the time capsule is damaged or changed and cannot be read.")
    case .otherForm(let form):
      Phrase(
        nl: "De tijdcapsule heeft vorm \(form); dit programma leest vorm \(CapsuleContents.Frame.currentForm). Neem een nieuwere versie.",
        en: "The time capsule has form \(form); this program reads form \(CapsuleContents.Frame.currentForm). Take a newer version.")
    }
  }
}
