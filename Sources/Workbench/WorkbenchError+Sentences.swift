import Archive
import Vocabulary

extension WorkbenchError {
  /// What happened, and what to do.
  var sentence: Phrase {
    switch self {
    case .noPage: Phrase(nl: "Op dit adres is geen pagina.", en: "There is no page at this address.")
    case .otherMethod: Forms.otherMethod
    case .tooLarge(let bytes): Forms.tooLarge(bytes)
    case .otherType: Forms.otherType
    case .foreignForm: Forms.foreignForm
    case .mayNotStart(.nobody):
      Phrase(
        nl: "Op deze server start niemand runs. Maak de run op de opdrachtregel.",
        en: "Nobody starts runs on this server. Make the run on the command line.")
    case .mayNotStart:
      Phrase(
        nl: "Op deze server start alleen de beheerder runs. Open de link die “polder serve” noemt.",
        en: "On this server only the operator starts runs. Open the link that “polder serve” tells.")
    case .operatorOnly: Rights.operatorOnly
    case .usedLink: Rights.usedLink
    case .usedSeatLink: Rights.usedSeatLink
    case .mustWait(let minutes): Rights.mustWait(minutes)
    case .tooManyFeeds: Rights.tooManyFeeds
    case .form(let problems): problems.sentence
    case .otherHost: Rights.otherHost
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

extension WorkbenchError {
  /// What is wrong with what was sent.
  fileprivate enum Forms {
    static let otherMethod =
      Phrase(
        nl: "Dit adres laat alleen zien, of er hoort een formulier bij dat u niet stuurde. Open het in de browser.",
        en: "This address only shows, or belongs to a form that you did not send. Open it in the browser.")

    static func tooLarge(_ bytes: Int) -> Phrase {
      Phrase(
        nl: "Dit formulier is groter dan \(bytes / 1024) kB, en meer leest deze server niet. Maak de tekst korter.",
        en: "This form is larger than \(bytes / 1024) kB, which is the most that this server reads. Make the text shorter.")
    }

    static let otherType =
      Phrase(
        nl: "Dit is geen formulier van een pagina. Vul het formulier op de pagina in, of gebruik de opdrachtregel.",
        en: "This is no form of a page. Fill in the form on the page, or use the command line.")

    static let foreignForm =
      Phrase(
        nl: "Dit formulier komt niet van een pagina van deze server, of van een pagina die te oud is. Open de pagina opnieuw en stuur het nog eens.",
        en: "This form does not come from a page of this server, or from a page that is too old. Open the page again and send it once more.")
  }
}

extension WorkbenchError {
  /// What not everybody may do.
  fileprivate enum Rights {
    static let tooManyFeeds =
      Phrase(
        nl: "Er zijn te veel pagina’s die zichzelf vernieuwen. Laad de pagina zelf opnieuw.",
        en: "Too many pages renew themselves. Load the page again by hand.")

    static let operatorOnly =
      Phrase(
        nl: "Dit is alleen voor de beheerder. Open eerst de link die “polder serve” noemt.",
        en: "This is for the operator alone. First open the link that “polder serve” tells.")

    static let usedSeatLink =
      Phrase(
        nl: "Deze link is al gebruikt of bestaat niet. Elke link naar een zetel werkt één keer: vraag wie u uitnodigde om een nieuwe.",
        en: "This link was used or does not exist. Every link to a seat works once: ask whoever invited you for a new one.")

    static let usedLink =
      Phrase(
        nl: "Deze link is al gebruikt, of van een eerdere start van de server. Start “polder serve” opnieuw voor een nieuwe.",
        en: "This link was used, or is of an earlier start of the server. Start “polder serve” again for a new one.")

    static func mustWait(_ minutes: Int) -> Phrase {
      Phrase(
        nl: "Van deze machine kwamen te veel links die niet bestaan. Wacht \(minutes) minuten en probeer het opnieuw.",
        en: "Too many links that do not exist came from this machine. Wait \(minutes) minutes and try again.")
    }

    static let otherHost =
      Phrase(
        nl: "Dit verzoek noemt een andere machine dan deze. Open het adres dat “polder serve” noemt, of start met --host en de naam.",
        en: "This request names another machine than this one. Open the address that “polder serve” tells, or start with --host and the name.")
  }
}
