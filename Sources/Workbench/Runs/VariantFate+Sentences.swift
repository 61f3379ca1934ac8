package import Archive
import Assessments
package import Vocabulary

extension VariantFate {
  /// What became of the variant of a name, and what to do.
  package func sentence(of name: String) -> Phrase {
    switch self {
    case .renamed(let change): change.sentence
    case .notAsked:
      Phrase(
        nl: "Deze run is niet over een variant “\(name)” gevraagd. Het dossier heeft haar wel.",
        en: "This run was not asked about a variant “\(name)”. The dossier has it.")
    case .removed(let last):
      Phrase(
        nl: "Het dossier van deze run heeft de variant “\(name)” niet meer. Run \(last.id), gemaakt met versie \(last.version), was er als laatste "
          + "over gevraagd.",
        en: "The dossier of this run no longer has the variant “\(name)”. Run \(last.id), made by version \(last.version), was the last that was "
          + "asked about it.")
    case .unknown:
      Phrase(nl: "Deze run is niet over een variant “\(name)” gevraagd.", en: "This run was not asked about a variant “\(name)”.")
    }
  }
}

extension RunSummary {
  /// That another version of the program kept the run in a form of its own, and what to do.
  package var otherFormSentence: Phrase {
    Phrase(
      nl: "Run \(id) is gemaakt met versie \(version) en bewaard in een vorm die versie \(polderVersion) niet leest. De cijfers blijven bewaard; "
        + "maak de run opnieuw om ze te zien.",
      en: "Run \(id) was made by version \(version) and kept in a form that version \(polderVersion) does not read. Its figures stay in the store; "
        + "make the run again to see them.")
  }
}
