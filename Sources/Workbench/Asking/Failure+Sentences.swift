import Vocabulary

extension Failure {
  /// Nothing of the machine is told to a reader; the log of the server has it.
  static let unexpected = Phrase(
    nl: "Er ging iets mis waarvoor dit programma geen zin heeft. Het log van de server zegt meer.",
    en: "Something failed for which this program has no sentence. The log of the server says more.")
}
