public import Dossiers
public import Vocabulary

/// What the fields of acts are called on forms and in the help of the command, by the name of the field, and how what is not plain is written.
public struct ActFieldWords: Bilingual, Sendable {
  public let language: Language
  private let kind: ActKind

  public init(_ kind: ActKind, _ language: Language) { (self.kind, self.language) = (kind, language) }

  /// What a field is called; the name itself where it has no other.
  public func label(_ field: String) -> String {
    if field == "event", kind == .correctMinutes { return t("Handeling die de notulen verkeerd weergeven", "Act that the minutes tell wrongly") }
    if field == "about" { return about }
    return Self.labels[field]?[language] ?? field
  }

  /// How a field is written; empty where that is plain.
  public func note(_ field: String) -> String {
    if field == "sentences", kind == .amend { return Self.sentenceChanges[language] }
    if field == "levers", kind == .amend { return Self.leverChanges[language] }
    return Self.notes[field]?[language] ?? ""
  }

  private var about: String {
    switch kind {
    case .answerRound, .closeRound: t("Consentronde", "Consent round")
    case .withdrawVote, .giveProxy, .openVote, .cast, .closeVote, .breakTie: t("Stemming", "Vote")
    case .answerReferral: t("Toets", "Test")
    case .confirmHead, .adoptMinutes, .correctMinutes: t("Zitting", "Session")
    case .decide: t("Wat het besluit draagt", "What carries the decision")
    case .reply: t("Waarop u antwoordt", "What you reply to")
    case .withdrawAmendment: t("Amendement", "Amendment")
    case .amend, .openRound, .announceVote: t("Voorstel of amendement", "Proposal or amendment")
    case .erase: t("Handelingen waarvan de inhoud wordt gewist", "Acts whose content is erased")
    case .revise, .withdraw, .refer, .state, .ask, .fail: t("Voorstel", "Proposal")
    case .sealPosition, .withdrawPosition, .agreeOpening, .readyOpening, .packOpening, .giveSecret, .answerOpening, .dropOpening:
      t("Verzegelde standpunten", "Sealed positions")
    case .openTable, .invite, .takeSeat, .leaveSeat, .reissueSeat, .openSession, .presence, .suspendSession, .resumeSession, .closeSession,
      .propose, .contest, .renewDossier:
      t("Waarover het gaat", "What it is about")
    }
  }

  private static let labels: [String: Phrase] = [
    "title": Phrase(nl: "Titel", en: "Title"), "variant": Phrase(nl: "Variant van het dossier", en: "Variant of the dossier"),
    "levers": Phrase(nl: "Instellingen", en: "Levers"),
    "options": Phrase(nl: "Keuzes op de onderhandelde maatregelen", en: "Options of the negotiated measures"),
    "sentences": Phrase(nl: "Tekst, een zin per regel", en: "Text, one sentence a line"), "text": Phrase(nl: "Tekst", en: "The text"),
    "reason": Phrase(nl: "Waarom", en: "Why"), "remedy": Phrase(nl: "Wat het zou wegnemen", en: "What would lift it"),
    "question": Phrase(nl: "Vraag", en: "Question"), "ground": Phrase(nl: "Grond", en: "Ground"), "to": Phrase(nl: "Aan", en: "To"),
    "test": Phrase(nl: "Toets", en: "Test"), "due": Phrase(nl: "Antwoord voor", en: "Answer before"),
    "returns_to": Phrase(nl: "Komt terug in zitting", en: "Comes back in session"), "rulings": Phrase(nl: "Bevindingen", en: "Findings"),
    "degree": Phrase(nl: "Uitvoerbaar", en: "Feasible"), "start": Phrase(nl: "Kan ingaan op", en: "Can start on"),
    "people": Phrase(nl: "Mensen die het vraagt, voltijds", en: "People it takes, at full time"),
    "conditions": Phrase(nl: "Voorwaarden, een per regel", en: "Conditions, one a line"),
    "low": Phrase(nl: "Kosten per jaar, laag, in euro", en: "Cost a year, low, in euros"),
    "high": Phrase(nl: "Kosten per jaar, hoog, in euro", en: "Cost a year, high, in euros"), "from_year": Phrase(nl: "Vanaf jaar", en: "From year"),
    "attribution": Phrase(nl: "Hoe u genoemd mag worden", en: "How you may be named"), "event": Phrase(nl: "Gebeurtenis", en: "Event"),
    "measure": Phrase(nl: "Maatregel", en: "Measure"), "position": Phrase(nl: "Uw keuze", en: "Your option"),
    "deadline": Phrase(nl: "Tot wanneer", en: "Until when"), "stand": Phrase(nl: "Waar u staat", en: "Where you stand"),
    "rule": Phrase(nl: "Regel", en: "Rule"), "opens": Phrase(nl: "Gaat open op", en: "Opens at"), "closes": Phrase(nl: "Sluit op", en: "Closes at"),
    "holder": Phrase(nl: "Wie voor u stemt", en: "Who votes for you"), "choice": Phrase(nl: "Uw stem", en: "Your vote"),
    "weight_for": Phrase(nl: "Gewicht voor", en: "Weight for"), "weight_against": Phrase(nl: "Gewicht tegen", en: "Weight against"),
    "weight_abstaining": Phrase(nl: "Gewicht onthouding", en: "Weight abstaining"),
    "tasks": Phrase(nl: "Wie doet wat wanneer", en: "Who does what by when"),
    "clashes": Phrase(nl: "Wat botst", en: "What clashes"), "name": Phrase(nl: "Naam", en: "Name"),
    "agenda": Phrase(nl: "Punten, een per regel", en: "Items, one a line"),
    "present": Phrase(nl: "Wie er is, een zetel per regel", en: "Who is here, one seat a line"),
    "until": Phrase(nl: "Tot", en: "Until"), "there": Phrase(nl: "Aanwezig", en: "Here"), "seat": Phrase(nl: "Zetel", en: "Seat"),
    "new_seat": Phrase(nl: "Of een zetel die er nog niet is", en: "Or a seat that is not there yet"),
    "kind": Phrase(nl: "Soort van die nieuwe zetel", en: "Kind of that new seat"),
    "weight": Phrase(nl: "Gewicht van die nieuwe zetel bij stemmingen", en: "Weight of that new seat in votes"),
    "dossier": Phrase(nl: "Vingerafdruk van het dossier", en: "Fingerprint of the dossier"),
    "readers": Phrase(nl: "Wie dit mag lezen", en: "Who may read this"),
    "able": Phrase(nl: "Plaatsen die u hoogstens kunt bieden", en: "Most places that you can provide"),
    "asks": Phrase(nl: "Wat u vraagt voor een plaats meer", en: "What you ask for a place more"),
    "pays": Phrase(nl: "Wat u betaalt voor een plaats minder", en: "What you pay for a place less"),
    "need": Phrase(nl: "Plaatsen die in totaal nodig zijn", en: "Places that are needed in all"),
    "trades": Phrase(nl: "Ruil van plaatsen, een per regel", en: "Trades of places, one a line"),
  ]

  private static let notes: [String: Phrase] = {
    let moment = Phrase(
      nl: "Zoals 2026-10-25 14:05, naar de klok van deze tafel.", en: "Such as 2026-10-25 14:05, by the clock of this table.")
    return [
      "due": moment, "deadline": moment, "opens": moment, "closes": moment, "until": moment,
      "levers": Phrase(
        nl: "Een per regel, als groep.instelling: waarde; zonder groep geldt het voor alle.",
        en: "One a line, as group.lever: value; without a group it is for all."),
      "options": Phrase(nl: "Een per regel, zoals maatregel: keuze.", en: "One a line, such as measure: option."),
      "rulings": Phrase(
        nl: "Een per regel, zoals F1: contrary; de reden. De woorden zijn tenable, at_risk en contrary; met ? blijft het zoals het programma zegt.",
        en: "One a line, such as F1: contrary; the reason. The words are tenable, at_risk and contrary; with ? it stays as the program says."),
      "tasks": Phrase(
        nl: "Een per regel, zoals zetel; 2026-10-25 12:00; wat hij doet.", en: "One a line, such as seat; 2026-10-25 12:00; what it does."),
      "clashes": Phrase(nl: "Een per regel, zoals zetel; zetel; maatregel; waarom.", en: "One a line, such as seat; seat; measure; why."),
      "agenda": Phrase(nl: "Achter een dubbele punt de nummers van voorstellen.", en: "After a colon the numbers of proposals."),
      "event": Phrase(
        nl: "Geef twee lezingen van dezelfde gebeurtenis dezelfde naam; dan staan ze naast elkaar.",
        en: "Give two readings of one event the same name; they then stand side by side."),
      "trades": Phrase(
        nl: "Wie geeft; wie neemt over; hoeveel plaatsen; prijs per plaats.", en: "Who gives; who takes over; how many places; price a place."),
      "new_seat": Phrase(
        nl: "Een korte naam, zoals dienst; laat de zetel hierboven dan leeg.", en: "A short name, such as agency; then leave the seat above empty."),
      "weight": Phrase(nl: "Alleen voor een zetel met een stem.", en: "Only for a seat with a vote."),
      "weight_for": Phrase(nl: "Alleen om uw gewicht te verdelen.", en: "Only to divide your weight."),
      "readers": Phrase(
        nl: "public, table, of namen van zetels met komma’s ertussen.", en: "public, table, or names of seats with commas between them."),
    ]
  }()

  private static let sentenceChanges = Phrase(
    nl: "Een per regel: “2: nieuwe zin twee”, “2-:” haalt hem weg, “2+: nieuwe zin na twee”.",
    en: "One a line: “2: a new sentence two”, “2-:” takes it out, “2+: a new sentence after two”.")
  private static let leverChanges = Phrase(
    nl: "Alleen wat verandert, een per regel, als groep.instelling: waarde; met – gaat de instelling eruit.",
    en: "Only what changes, one a line, as group.lever: value; with – the lever goes out.")
}
