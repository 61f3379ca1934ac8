import Vocabulary

extension Failure {
  /// Nothing of the machine is told to a reader; the log of the server has it.
  static let unexpected = Phrase(
    nl: "Er ging iets mis waarvoor dit programma geen zin heeft. Het log van de server zegt meer.",
    en: "Something failed for which this program has no sentence. The log of the server says more.")

  /// The head of a page on something that has another name now, or is gone; `nil` where the status tells it.
  static func title(of error: WorkbenchError) -> Phrase? {
    switch error {
    case .renamed: Phrase(nl: "Dit heet nu anders", en: "This has another name now")
    case .noVariant(_, .removed): Phrase(nl: "Deze variant is er niet meer", en: "This variant is no longer there")
    case .noVariant, .noPage, .otherMethod, .otherHost, .noHash, .otherForm, .notAsked, .noMunicipality, .noParameter, .tooLarge, .otherType,
      .foreignForm, .mayNotStart, .operatorOnly, .usedLink, .usedSeatLink, .mustWait, .tooManyFeeds, .form:
      nil
    }
  }
}
