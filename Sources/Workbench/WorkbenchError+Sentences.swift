import Archive
import Vocabulary

extension WorkbenchError {
  /// What happened, and what to do.
  var sentence: Phrase {
    switch self {
    case .noPage: Phrase(nl: "Op dit adres is geen pagina.", en: "There is no page at this address.")
    case .otherMethod:
      Phrase(nl: "Deze server laat alleen zien: hij kent GET en HEAD.", en: "This server only shows: it knows GET and HEAD.")
    case .otherHost:
      Phrase(
        nl: "Dit verzoek noemt een andere machine dan deze. Open het adres dat “polder serve” noemt, of start met --host en de naam.",
        en: "This request names another machine than this one. Open the address that “polder serve” tells, or start with --host and the name.")
    case .noHash(let name):
      Phrase(
        nl: "“\(name)” is geen run. Een run heet naar zijn hash: 8 tot 64 tekens uit 0 tot 9 en a tot f, zoals 3fa85f64b1c2.",
        en: "“\(name)” is no run. A run is named by its hash: 8 to 64 characters from 0 to 9 and a to f, such as 3fa85f64b1c2.")
    case .otherForm(let run): run.otherFormSentence
    case .notAsked:
      Phrase(nl: "Het dossier van deze run stelt deze vraag niet.", en: "The dossier of this run does not ask this question.")
    case .noVariant(let name, let fate): fate.sentence(of: name)
    case .renamed(let change, _): change.sentence
    case .noParameter(let name):
      Phrase(nl: "Dit dossier heeft geen waarde of instelling “\(name)”.", en: "This dossier has no value or lever “\(name)”.")
    case .noMunicipality(let name):
      Phrase(nl: "Dit dossier heeft geen gemeente “\(name)”.", en: "This dossier has no municipality “\(name)”.")
    }
  }
}
