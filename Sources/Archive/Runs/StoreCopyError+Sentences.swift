public import Vocabulary

extension StoreCopyError {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .noCopy(let path):
      Phrase(nl: "In \(path) is niets. Noem het bestand van een reservekopie.", en: "There is nothing in \(path). Name the file of a backup.")
    case .alreadyThere(let path):
      Phrase(
        nl: "In \(path) is al iets, en een reservekopie schrijft niet over iets heen. Noem een ander bestand.",
        en: "Something lies in \(path) already, and a backup writes over nothing. Name another file.")
    case .unsound(let path, let fault):
      Phrase(
        nl: "Het bestand \(path) is geen gave opslag van runs: \(fault.phrase.nl). Er is niets veranderd; neem een andere reservekopie.",
        en: "The file \(path) is no sound store of runs: \(fault.phrase.en). Nothing was changed; take another backup.")
    case .newer(let path, let migrations):
      Phrase(
        nl: "De reservekopie \(path) is van een nieuwere versie van Polder (\(migrations.joined(separator: ", "))). Zet eerst die versie neer.",
        en: "The backup \(path) is of a newer version of Polder (\(migrations.joined(separator: ", "))). Install that version first.")
    case .wouldLose(let runs, let cited):
      Phrase(
        nl: "De opslag heeft \(Phrase.counted(runs, ("run", "runs"), ("run", "runs")).nl) die in de reservekopie ontbreken, waarvan \(cited) "
          + "aangehaald. Er is niets veranderd. Maak eerst een reservekopie, en zet deze dan terug met --replace.",
        en: "The store has \(Phrase.counted(runs, ("run", "runs"), ("run", "runs")).en) that the backup lacks, \(cited) of them cited. Nothing was "
          + "changed. Make a backup first, and then put this one back with --replace.")
    case .wouldLoseActs(let table, let acts):
      Phrase(
        nl: "Tafel \(table) heeft \(Phrase.counted(acts, ("handeling", "handelingen"), ("act", "acts")).nl) die in de reservekopie ontbreken, en wie "
          + "er een bewijs van heeft, kan dat tonen. Er is niets veranderd. Maak eerst een reservekopie, en zet deze dan terug met --replace.",
        en: "Table \(table) has \(Phrase.counted(acts, ("handeling", "handelingen"), ("act", "acts")).en) that the backup lacks, and whoever has a "
          + "receipt of them can show it. Nothing was changed. Make a backup first, and then put this one back with --replace.")
    }
  }
}
