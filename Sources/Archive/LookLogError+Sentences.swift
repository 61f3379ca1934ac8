public import Vocabulary

extension LookLogError {
  /// What is wrong with the log and what to do.
  public var sentence: Phrase {
    switch self {
    case .unreadable(let file, let line):
      Phrase(
        nl: "\(file):\(line): deze rij is geen blik op een lot uitspraken. Zet de rij terug zoals het programma haar schreef.",
        en: "\(file):\(line): this row is no look at a lot of rulings. Put it back as the program wrote it.")
    case .notWritten(let file):
      Phrase(
        nl: "De blik kan niet worden vastgelegd in \(file), dus de score wordt niet getoond. Noem met --log een bestand dat u kunt schrijven.",
        en: "The look cannot be put on record in \(file), so its score is not shown. Name with --log a file that you can write.")
    }
  }
}
