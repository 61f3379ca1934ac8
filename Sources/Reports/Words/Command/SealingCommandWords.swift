public import Vocabulary

/// Help and messages of the verbs of sealed positions at a table.
public enum SealingCommandWords {
  public static let seal = Phrase(nl: "Verzegelt het standpunt van een zetel.", en: "Seals the position of a seat.")
  public static let sealDiscussion = Phrase(
    nl: "Het standpunt staat in een bestand; --draft schrijft eerst op wat het dossier van de partij weet. Het geheim wordt één keer getoond: "
      + "schrijf het over en bewaar het bij de delegatie. Op een eigen machine: --record leest het verslag van de tafel en --envelope schrijft de "
      + "envelop; aan tafel brengt --envelope hem, zonder standpunt erbij. Zie Docs/Guides/SealedLines.md.",
    en: "The position is in a file; --draft first writes down what the dossier knows of the party. The secret is shown once: copy it and keep it "
      + "with the delegation. On a machine of one's own: --record reads the record of the table and --envelope writes the envelope; at the table "
      + "--envelope brings it, with no position beside it. See Docs/Guides/SealedLines.md.")
  public static let record = Phrase(
    nl: "Bestand met het verslag van een tafel die elders staat, van “polder table export”.",
    en: "File with the record of a table that lies elsewhere, from “polder table export”.")
  public static let recordDossier = Phrase(
    nl: "Bij --record: het dossier van die tafel, een naam of een map.", en: "With --record: the dossier of that table, a name or a folder.")
  public static let envelopeFile = Phrase(
    nl: "Bestand voor de envelop: met --record geschreven, anders naar de tafel gebracht.",
    en: "File of the envelope: written with --record, else brought to the table.")
  public static let positionMissing = Phrase(
    nl: "Geef het bestand met het standpunt, of alleen --envelope om een envelop te brengen.",
    en: "Give the file with the position, or --envelope alone to bring an envelope.")
  public static let recordAndEnvelope = Phrase(
    nl: "Verzegelen op een eigen machine vraagt --record en --envelope samen.",
    en: "Sealing on a machine of one's own takes --record and --envelope together.")
  public static func otherTable(_ table: String) -> Phrase {
    Phrase(nl: "Dit verslag is van tafel \(table).", en: "This record is of table \(table).")
  }
  public static func carried(_ file: String, fingerprint: String) -> Phrase {
    Phrase(
      nl: "\(file): de envelop, vingerafdruk \(fingerprint.prefix(12)). Breng hem met “polder table seal TAFEL --envelope”; bewaar hem tot de "
        + "opening, en gooi hem daarna weg.",
      en: "\(file): the envelope, fingerprint \(fingerprint.prefix(12)). Bring it by “polder table seal TABLE --envelope”; keep it until the "
        + "opening, and throw it away afterwards.")
  }
  public static func brought(_ commitment: String) -> Phrase {
    Phrase(nl: "Vingerafdruk van de envelop: \(commitment.prefix(12)).", en: "Fingerprint of the envelope: \(commitment.prefix(12)).")
  }
  public static let agree = Phrase(
    nl: "Zegt wat een opening over een zetel kan verraden, en stemt in.", en: "Tells what an opening could tell about a seat, and agrees.")
  public static let agreeDiscussion = Phrase(
    nl: "Alle enveloppen van nu worden genoemd; zetels zonder envelop staan met hun openbare standpunt, of blijven met --exclude buiten. Zonder "
      + "--confirm wordt alleen gezegd wat het antwoord kan verraden. Op een eigen machine: --record noemt de voorwaarden van die tafel en hun "
      + "vingerafdruk; aan tafel stemt --terms daarmee in, zonder naar een geheim te vragen.",
    en: "All envelopes of now are listed; seats without one stand with their public position, or are left out by --exclude. Without --confirm it "
      + "only says what the answer could tell. On a machine of one's own: --record tells the terms of that table and their fingerprint; at the "
      + "table --terms agrees to these, and asks for no secret.")
  public static let termsRead = Phrase(
    nl: "De vingerafdruk van de voorwaarden die op een eigen machine zijn gelezen.",
    en: "The fingerprint of the terms that were read on a machine of one's own.")
  public static let ownEnvelope = Phrase(
    nl: "Bestand met de eigen envelop, waarvan het geheim wordt gevraagd.", en: "File with one's own envelope, whose secret is asked for.")
  public static let agreeAtTable = Phrase(
    nl: "Met --record wordt alleen gelezen. Stem in aan tafel, met --terms en de vingerafdruk van de voorwaarden.",
    en: "With --record one only reads. Agree at the table, with --terms and the fingerprint of the terms.")
  public static let termsWithoutConfirm = Phrase(nl: "Bij --terms hoort --confirm.", en: "With --terms goes --confirm.")
  public static let fileOrEnvelope = Phrase(
    nl: "Geef het standpunt of --envelope, niet beide.", en: "Give the position or --envelope, not both.")
  public static func otherTerms(now: String) -> Phrase {
    Phrase(
      nl: "Dit zijn andere voorwaarden dan u elders las; deze hebben vingerafdruk \(now). Lees ze op uw eigen machine met een nieuw verslag.",
      en: "These are other terms than you read elsewhere; these have fingerprint \(now). Read them on your own machine with a new record.")
  }
  public static func termsToCompare(_ fingerprint: String, with options: String) -> Phrase {
    let words = Phrase(nl: "polder table agree TAFEL --seat ZETEL --confirm", en: "polder table agree TABLE --seat SEAT --confirm")
    return Phrase(
      nl: "Vingerafdruk van deze voorwaarden: \(fingerprint)\nStem aan tafel in met: \(words.nl)\(options) --terms \"\(fingerprint)\"",
      en: "Fingerprint of these terms: \(fingerprint)\nAgree at the table by: \(words.en)\(options) --terms \"\(fingerprint)\"")
  }
  public static let unseal = Phrase(
    nl: "Opent verzegelde standpunten samen, of toont het eigene.", en: "Opens sealed positions together, or shows one's own.")
  public static let unsealDiscussion = Phrase(
    nl: "ready: de zetel is gereed. open: vraagt elk geheim om de beurt, in een proces dat daarna eindigt; het antwoord komt op het afgesproken "
      + "moment. drop: breekt af. withdraw: neemt de eigen envelop terug. show: toont met het geheim de eigen lijnen. Op een andere machine: parcel "
      + "schrijft wat “polder table unpack” daar nodig heeft; gave meldt dat de zetel zijn geheim daar gaf; answer brengt het antwoord terug.",
    en: "ready: the seat is ready. open: asks for each secret in turn, in a process that ends afterwards; the answer comes at the agreed moment. "
      + "drop: ends it. withdraw: takes one's own envelope back. show: shows one's own lines with the secret. On another machine: parcel writes what "
      + "“polder table unpack” needs there; gave notes that the seat gave its secret there; answer brings the answer back.")
  public static let unsealing = Phrase(
    nl: "Zoekt het antwoord op een opening; unseal start het.", en: "Searches the answer of an opening; unseal starts it.")
  public static let unpack = Phrase(
    nl: "Opent verzegelde standpunten op een andere machine dan die van de tafel.", en: "Opens sealed positions on another machine than the table's.")
  public static let unpackDiscussion = Phrase(
    nl: "Controleert het verslag in het bestand, noemt de voorwaarden, vraagt elk geheim om de beurt, en geeft het antwoord. Er blijft niets achter.",
    en: "Verifies the record in the file, tells the terms, asks for each secret in turn, and gives the answer. Nothing is left behind.")
  public static let parcelFile = Phrase(
    nl: "Bestand met de ingepakte opening, van “polder table unseal TAFEL parcel”.",
    en: "File with the packed opening, of “polder table unseal TABLE parcel”.")
  public static let findingFile = Phrase(
    nl: "Bestand waarin het antwoord komt, om naar de tafel terug te brengen.", en: "File for the answer, to be brought back to the table.")
  public static let elsewhereFile = Phrase(
    nl: "Bestand dat parcel schrijft, of answer leest.", en: "File that parcel writes, or answer reads.")
  public static let fileMissing = Phrase(nl: "Geef --file: welk bestand.", en: "Give --file: which file.")
  public static func fileThere(_ file: String) -> Phrase {
    Phrase(
      nl: "“\(file)” bestaat al. Noem een ander bestand, of gooi dit weg.", en: "“\(file)” is there already. Name another file, or throw it away.")
  }
  public static let isElsewhere = Phrase(
    nl: "De enveloppen zijn meegenomen om elders te openen. Breng het antwoord met “unseal TAFEL answer”, of breek af met “unseal TAFEL drop”.",
    en: "The envelopes were taken along to be opened elsewhere. Bring the answer by “unseal TABLE answer”, or end it by “unseal TABLE drop”.")
  public static let noOpening = Phrase(
    nl: "Er is geen opening die loopt aan deze tafel. Begin er een met “polder table agree”.",
    en: "There is no opening that runs at this table. Begin one by “polder table agree”.")
  public static let ofOtherOpening = Phrase(
    nl: "Dit antwoord is van een andere opening dan die nu loopt.", en: "This answer is of another opening than the one that runs now.")
  public static let onlyWithRecord = Phrase(
    nl: "--receipt en --fingerprint horen bij --record.", en: "--receipt and --fingerprint go with --record.")
  public static func ofOtherParty(_ party: String, _ seat: String) -> Phrase {
    Phrase(
      nl: "Dit standpunt is van \(party), en zetel \(seat) spreekt voor een andere partij. Begin met --draft voor de eigen zetel.",
      en: "This position is of \(party), and seat \(seat) speaks for another party. Begin by --draft for one's own seat.")
  }
  public static func noFolder(_ folder: String) -> Phrase {
    Phrase(
      nl: "In “\(folder)” kan niets worden geschreven. Noem een bestand in een map waar dat kan.",
      en: "Nothing can be written in “\(folder)”. Name a file in a folder where that can be done.")
  }
  public static func packed(_ file: String) -> Phrase {
    Phrase(
      nl: "\(file): de enveloppen en het verslag dat al deze zetels mogen lezen. Dit telt als een antwoord, wat er elders ook van komt. Open ze daar "
        + "met “polder table unpack”; gooi het bestand daarna weg.",
      en: "\(file): the envelopes, and the record that all these seats may read. This counts as an answer, whatever comes of it elsewhere. Open them "
        + "there by “polder table unpack”; throw the file away afterwards.")
  }
  public static let notSound = Phrase(
    nl: "Dit verslag is niet zoals het gemaakt is. Geef geen geheim; haal het opnieuw.",
    en: "This record is not as it was made. Give no secret; fetch it again.")
  public static let noReceipt = Phrase(
    nl: "Er is geen ontvangstbewijs gegeven: of dit het hele verslag van de tafel is, blijkt hier niet. Geef --receipt met dat van elke delegatie.",
    en: "No receipt was given: whether this is the whole record of the table does not show here. Give --receipt with that of each delegation.")
  public static func unfit(_ seat: String) -> Phrase {
    Phrase(
      nl: "De envelop van \(seat) past niet bij de pakketten van de vraag: er staat een maatregel of optie in die er niet is, of een waarde die "
        + "er niet kan staan. Die zetel begint opnieuw met seal --draft.",
      en: "The envelope of \(seat) does not fit the packages of the question: it names a measure or an option that is not there, or a worth that "
        + "cannot stand there. That seat begins again with seal --draft.")
  }
  public static func envelopeOf(_ seat: String, _ what: Phrase) -> Phrase {
    Phrase(nl: "Envelop van \(seat). \(what.nl)", en: "Envelope of \(seat). \(what.en)")
  }
  public static func head(count: Int, hash: String) -> Phrase {
    Phrase(
      nl: "Het verslag telt \(count) handelingen en eindigt op \(hash). Vergelijk met uw ontvangstbewijs.",
      en: "The record has \(count) acts and ends in \(hash). Compare it with your receipt.")
  }
  public static func otherDossier(own: String, sealed: String) -> Phrase {
    Phrase(
      nl: "De tafel gaat over een ander dossier (\(sealed.prefix(12))) dan dit (\(own.prefix(12))). Geef met --dossier het dossier van de tafel.",
      en: "The table is about another dossier (\(sealed.prefix(12))) than this one (\(own.prefix(12))). Give that of the table by --dossier.")
  }
  public static let dropped = Phrase(
    nl: "Het openen is afgebroken: een envelop ging niet open, of de tijd was om. Meld het aan tafel met “unseal TAFEL drop”; na een geheim "
      + "verzegelt ieder opnieuw.",
    en: "The opening was dropped: an envelope did not open, or the time was over. Tell the table by “unseal TABLE drop”; after a secret all "
      + "seal anew.")
  public static let ownPosition = Phrase(
    nl: "Bestand met het eigen standpunt; zonder wordt naar het geheim van de eigen envelop gevraagd.",
    en: "File with one's own position; without it the secret of one's own envelope is asked for.")
  public static let positionFile = Phrase(nl: "Bestand met het standpunt van de zetel.", en: "File with the position of the seat.")
  public static let draft = Phrase(
    nl: "Schrijft in het bestand wat het dossier weet, en verzegelt niets.", en: "Writes into the file what the dossier knows, and seals nothing.")
  public static let exclude = Phrase(nl: "Zetels die buiten beschouwing blijven.", en: "Seats that are left out.")
  public static let whether = Phrase(nl: "Vraagt alleen óf er een pakket is.", en: "Asks only whether there is a package.")
  public static let budget = Phrase(
    nl: "Hoe lang na het laatste geheim het antwoord komt.", en: "How long after the last secret the answer comes.")
  public static let seconds = Phrase(nl: "seconden", en: "seconds")
  public static let confirm = Phrase(nl: "Stemt in.", en: "Agrees.")
  public static let opening = Phrase(nl: "De naam van de opening.", en: "The name of the opening.")

  public static func drafted(_ file: String) -> Phrase {
    Phrase(
      nl: "\(file): wat het dossier weet. Pas het aan en verzegel het; gooi het bestand daarna weg.",
      en: "\(file): what the dossier knows. Change it and seal it; throw the file away afterwards.")
  }
  public static func secret(_ text: String) -> Phrase {
    Phrase(
      nl: "Geheim van deze envelop, één keer getoond: \(text)\nWie het heeft, kan de envelop openen; zonder opent niemand hem.",
      en: "Secret of this envelope, shown once: \(text)\nWhoever has it can open the envelope; without it nobody can.")
  }
  public static func secretOf(_ seat: String) -> Phrase { Phrase(nl: "Geheim van \(seat):", en: "Secret of \(seat):") }
  public static func noPosition(_ file: String) -> Phrase {
    Phrase(
      nl: "“\(file)” is geen standpunt. Begin met --draft en pas dat bestand aan.",
      en: "“\(file)” is no position. Begin with --draft and change that file.")
  }
  public static func hasEnvelope(_ seat: String) -> Phrase {
    Phrase(
      nl: "\(seat) heeft een verzegelde envelop en kan niet buiten beschouwing blijven. Laat --exclude weg, of laat die zetel hem intrekken.",
      en: "\(seat) has a sealed envelope and cannot be left out. Leave out --exclude, or let that seat withdraw it.")
  }
  public static func termsAreRunning(_ options: [String]) -> Phrase {
    let names = options.joined(separator: ", ")
    return Phrase(
      nl: "Er loopt al een opening, op andere voorwaarden dan u vraagt met \(names). Alleen wie een opening begint, kiest die. Laat \(names) weg en "
        + "lees de voorwaarden van deze opening.",
      en:
        "An opening is under way on other terms than you ask with \(names). Only who begins one chooses them. Leave out \(names), and read the terms "
        + "of this opening.")
  }
  public static func otherProgram(agreed: String, now: String) -> Phrase {
    Phrase(
      nl: "Ingestemd is met “\(agreed)”, en dit is “\(now)”. Open met dat programma, of breek af en stem opnieuw in.",
      en: "What was agreed to is “\(agreed)”, and this is “\(now)”. Open with that program, or drop it and agree anew.")
  }
  public static let notAgreed = Phrase(
    nl: "Er is nog niet ingestemd. Geef --confirm om in te stemmen.", en: "Nothing is agreed yet. Give --confirm to agree.")
  public static let notLocked = Phrase(
    nl: "Het geheugen kon niet worden vastgezet: zet de wisselruimte van deze machine uit, of open op een andere.",
    en: "The memory could not be locked: turn off the swap of this machine, or open on another.")
}
