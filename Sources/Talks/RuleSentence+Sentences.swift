import Vocabulary

/// Sentences of refusals that have no facts of their own.
enum RuleSentence {
  static let notOpened =
    Phrase(
      nl: "De tafel is nog niet geopend. Regel: de eerste handeling opent de tafel.",
      en: "The table is not open yet. Rule: the first act opens the table.")
  static let openedAlready =
    Phrase(nl: "De tafel is al geopend. Regel: een tafel wordt één keer geopend.", en: "The table is open already. Rule: a table is opened once.")
  static let beforeTheLast =
    Phrase(
      nl: "Deze handeling is gedateerd vóór de vorige. Regel: de tijd loopt aan tafel niet terug.",
      en: "This act is dated before the last one. Rule: time does not run back at the table.")
  static let notSitting =
    Phrase(
      nl: "Deze persoon zit niet op deze zetel, of de aanmelding is met een nieuwe link beëindigd. Regel: men spreekt alleen voor de eigen zetel.",
      en: "This person does not sit there, or the sign-in was ended by a new link. Rule: one speaks for one's own seat alone.")
  static let linkUsedOrUnknown =
    Phrase(
      nl: "Deze link is al gebruikt of hoort niet bij deze zetel. Regel: een link werkt één keer; vraag om een nieuwe.",
      en: "This link was used before or is not of this seat. Rule: a link works once; ask for a new one.")
  static let linkTwice =
    Phrase(nl: "Deze link is al uitgegeven. Regel: elke link is nieuw.", en: "This link was issued before. Rule: every link is new.")
  static let circleNotInOrder =
    Phrase(
      nl: "De zetels van deze kring staan niet op volgorde, of er staat er één dubbel. Regel: één kring wordt op één manier geschreven.",
      en: "The seats of this circle are not in order, or one stands twice. Rule: one circle is written in one way.")
  static let suspended =
    Phrase(
      nl: "De zitting is geschorst. Regel: tijdens een schorsing wordt niets gevraagd, gestemd of besloten.",
      en: "The session is suspended. Rule: during a break nothing is asked, voted on or decided.")
  static let notSuspended =
    Phrase(
      nl: "De zitting is niet geschorst. Regel: alleen een geschorste zitting wordt hervat.",
      en: "The session is not suspended. Rule: only a suspended session is resumed.")
  static let stillOpen =
    Phrase(
      nl: "Deze zitting is nog niet gesloten. Regel: dit volgt op de sluiting.", en: "This session is not closed yet. Rule: this follows its close."
    )
  static let notInPast =
    Phrase(
      nl: "De gekozen datum is al voorbij. Regel: een termijn ligt in de toekomst.",
      en: "The chosen date has passed. Rule: a deadline lies in the future.")
  static let changesNothing =
    Phrase(
      nl: "Dit verandert niets aan de tekst. Regel: een wijziging verandert iets.",
      en: "This changes nothing in the text. Rule: a change changes something.")
  static let valueMissing =
    Phrase(
      nl: "Een knop of maatregel heeft geen waarde. Regel: een voorstel geeft er elk een.",
      en: "A lever or measure has no value. Rule: a proposal gives each one.")
  static let textFrozen =
    Phrase(
      nl: "Over deze tekst loopt een stemming. Regel: zolang die loopt, verandert de tekst niet.",
      en: "A vote on this text is under way. Rule: until it ends the text does not change.")
  static let answeredAlready =
    Phrase(
      nl: "Deze vraag is al beantwoord. Regel: een antwoord wordt niet overschreven; stel een nieuwe vraag.",
      en: "This question was answered already. Rule: an answer is not overwritten; put a new question.")
  static let nobodyAsked =
    Phrase(
      nl: "In deze kring heeft niemand een stem. Regel: een ronde of stemming vraagt ten minste één zetel met een stem.",
      en: "Nobody in this circle has a vote. Rule: a round or a vote asks at least one seat with a vote.")
  static let deadlinePassed =
    Phrase(nl: "De termijn is voorbij. Regel: wie te laat is, telt niet mee.", en: "The deadline has passed. Rule: whoever is late is not counted.")
  static let noVotes =
    Phrase(
      nl: "Aan deze tafel wordt niet gestemd. Regel: men besluit bij consensus.",
      en: "There are no votes at this table. Rule: it decides by consensus.")
  static let tooEarly =
    Phrase(
      nl: "De stemming is voor later aangekondigd. Regel: zij begint niet eerder dan aangekondigd.",
      en: "The vote was announced for later. Rule: it does not open before that.")
  static let closesBeforeOpening =
    Phrase(
      nl: "De stemming zou sluiten voordat zij begint. Regel: eerst openen, dan sluiten.",
      en: "The vote would close before it opens. Rule: opening comes before closing.")
  static let nobodyPresent =
    Phrase(
      nl: "Er is niemand aanwezig met een stem. Regel: zonder stemmers is er geen stemming.",
      en: "Nobody with a vote is present. Rule: without voters there is no vote.")
  static let noProxies =
    Phrase(nl: "Volmachten kunnen hier niet. Regel: ieder stemt zelf.", en: "There are no proxies here. Rule: everybody votes in person.")
  static let noSplitVotes =
    Phrase(
      nl: "Een stem wordt hier niet verdeeld. Regel: elke zetel stemt met zijn hele gewicht.",
      en: "Votes are not divided here. Rule: every seat votes with its whole weight.")
  static let noTie =
    Phrase(
      nl: "De stemmen staken niet. Regel: de voorzitter beslist alleen als de telling op gelijk uitkwam.",
      en: "There is no tie. Rule: the chair decides only after a count that ended in one.")
  static let tieSettled =
    Phrase(nl: "De voorzitter heeft hierover al beslist. Regel: één keer.", en: "The chair has settled this already. Rule: once.")
  static let notCarried =
    Phrase(
      nl: "Geen ronde of stemming droeg deze tekst, of een latere verwierp haar. Regel: een besluit rust op wat de tafel het laatst heeft gezegd.",
      en: "No round or vote carried this text, or a later one rejected it. Rule: a decision rests on what the table said last.")
  static let nothingDecides =
    Phrase(
      nl: "Met deze regels kan niets besloten worden: een consentronde bindt niet en er wordt niet gestemd. Regel: een tafel kan besluiten.",
      en: "By these rules nothing can be decided: a consent round does not bind and there are no votes. Rule: a table can decide.")
  static let roundBindsNobody =
    Phrase(
      nl: "Een consentronde bindt hier niet. Regel: aan deze tafel beslist een stemming; kondig er een aan.",
      en: "A consent round does not bind here. Rule: at this table a vote decides; announce one.")
  static let otherMatter =
    Phrase(
      nl: "De ronde of stemming ging over iets anders. Regel: besloten wordt wat is voorgelegd, en dat is een voorstel.",
      en: "The round or vote was about something else. Rule: what was put is decided, and that is a proposal.")
  static let minutesAdopted =
    Phrase(
      nl: "Dit verslag is al vastgesteld. Regel: daarna wordt het alleen gecorrigeerd.",
      en: "These minutes were adopted already. Rule: after that they are only corrected.")
  static let minutesNotAdopted =
    Phrase(
      nl: "Dit verslag is nog niet vastgesteld. Regel: gecorrigeerd wordt een vastgesteld verslag.",
      en: "These minutes are not adopted yet. Rule: adopted minutes are corrected.")
  static let sameDossier =
    Phrase(
      nl: "Dit is het dossier dat er al ligt. Regel: een nieuwe versie is een andere.",
      en: "This is the dossier that is there already. Rule: a new version is another one.")
}
