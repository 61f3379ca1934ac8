public import Negotiation
public import Vocabulary

/// Help and messages of the verbs of sealed positions at a table.
public enum SealingCommandWords {
  public static let seal = Phrase(nl: "Verzegelt het standpunt van een zetel.", en: "Seals the position of a seat.")
  public static let sealDiscussion = Phrase(
    nl: "Het standpunt staat in een bestand; --draft schrijft eerst op wat het dossier van de partij weet. Het geheim wordt één keer getoond: "
      + "schrijf het over en bewaar het bij de delegatie. Zie Docs/Guides/SealedLines.md.",
    en: "The position is in a file; --draft first writes down what the dossier knows of the party. The secret is shown once: copy it and keep it "
      + "with the delegation. See Docs/Guides/SealedLines.md.")
  public static let agree = Phrase(
    nl: "Zegt wat een opening over een zetel kan verraden, en stemt in.", en: "Tells what an opening could tell about a seat, and agrees.")
  public static let agreeDiscussion = Phrase(
    nl: "Alle enveloppen van nu worden genoemd; zetels zonder envelop staan met hun openbare standpunt, of blijven met --exclude buiten. Zonder "
      + "--confirm wordt alleen gezegd wat het antwoord kan verraden.",
    en: "All envelopes of now are listed; seats without one stand with their public position, or are left out by --exclude. Without --confirm it "
      + "only says what the answer could tell.")
  public static let unseal = Phrase(
    nl: "Opent verzegelde standpunten samen, of toont het eigene.", en: "Opens sealed positions together, or shows one's own.")
  public static let unsealDiscussion = Phrase(
    nl: "ready: de zetel is gereed. open: vraagt elk geheim om de beurt, in een proces dat daarna eindigt; het antwoord komt op het afgesproken "
      + "moment. drop: breekt af. withdraw: neemt de eigen envelop terug. show: toont met het geheim de eigen lijnen.",
    en: "ready: the seat is ready. open: asks for each secret in turn, in a process that ends afterwards; the answer comes at the agreed moment. "
      + "drop: ends it. withdraw: takes one's own envelope back. show: shows one's own lines with the secret.")
  public static let unsealing = Phrase(
    nl: "Zoekt het antwoord op een opening; unseal start het.", en: "Searches the answer of an opening; unseal starts it.")
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
  public static let notAgreed = Phrase(
    nl: "Er is nog niet ingestemd. Geef --confirm om in te stemmen.", en: "Nothing is agreed yet. Give --confirm to agree.")
  public static let notLocked = Phrase(
    nl: "Het geheugen kon niet worden vastgezet: zet de wisselruimte van deze machine uit, of open op een andere.",
    en: "The memory could not be locked: turn off the swap of this machine, or open on another.")

  /// What one answer could at most tell, whatever the others sealed.
  public static func exposure(_ found: Exposure, levers: [String]) -> [Phrase] {
    let lines = levers.isEmpty ? nil : levers.joined(separator: ", ")
    return [
      Phrase(
        nl: "U kunt leven met \(found.acceptable) van de \(found.packages) pakketten.",
        en: "You can live with \(found.acceptable) of the \(found.packages) packages."),
      Phrase(
        nl: "Eén antwoord verraadt de anderen, als zij alles delen, hoogstens van \(found.mostAccepted) pakketten dat u ermee kunt leven, en van "
          + "\(found.mostRefused) dat u dat niet kunt. Nooit waarom, wat u waarde geeft, of waar uw ondergrens ligt.",
        en: "One answer tells the others, if they pool all they have, at most of \(found.mostAccepted) packages that you can live with them, and of "
          + "\(found.mostRefused) that you cannot. Never why, what you value, or where your walk-away value lies."),
      lines.map {
        Phrase(
          nl: "Een genoemde stap kan verraden dat u een rode lijn hebt over \($0).", en: "A named step can tell that you have a red line on \($0).")
      },
      Phrase(
        nl: "Wie u kent, kan er meer uit afleiden.", en: "Who knows you can conclude more from it."),
    ].compactMap { $0 }
  }

  /// What the answer would tell if the others sealed what the dossier says of them.
  public static func told(_ known: PooledKnowledge, isPossible: Bool, levers: [String]) -> Phrase {
    let answer = isPossible ? Phrase(nl: "ja", en: "yes") : Phrase(nl: "nee", en: "no")
    let lines = levers.isEmpty ? Phrase(nl: "geen", en: "none") : Phrase(same: levers.joined(separator: ", "))
    return Phrase(
      nl: "Als de anderen verzegelden wat het dossier van hen weet, is het antwoord \(answer.nl). Samen weten zij dan van \(known.accepts.count) "
        + "pakketten dat u ermee kunt leven, van \(known.refuses.count) dat u dat niet kunt, en van deze rode lijnen: \(lines.nl).",
      en: "If the others sealed what the dossier says of them, the answer is \(answer.en). Together they then know of \(known.accepts.count) "
        + "packages that you can live with them, of \(known.refuses.count) that you cannot, and of these red lines: \(lines.en).")
  }
}
