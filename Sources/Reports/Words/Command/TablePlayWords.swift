public import Talks
public import Vocabulary

/// Help and messages of `polder table play`.
public enum TablePlayWords {
  public static let abstract = Phrase(
    nl: "Laat regels de lege zetels van een tafel spelen.", en: "Lets rules play the empty seats of a table.")
  public static let discussion = Phrase(
    nl: "Spelers doen dezelfde handelingen als mensen, op de openbare standpunten van hun partij, en zeggen bij elke waarom. Zonder tafel wordt "
      + "er een geopend voor de partijen van het dossier. Waar een mens aan zet is, houdt het op en staat er wat die kan doen; daarna speelt "
      + "hetzelfde commando met de naam van de tafel verder. Dezelfde tafel met dezelfde startwaarde geeft dezelfde nacht. Met --seat speelt één "
      + "delegatie haar zetel op de lijnen die zij verzegelde; de andere spelers gaan daarbij verder zoals na een handeling van een mens.",
    en: "Players do the same acts as people, on the public positions of their party, and say why with each. Without a table one is opened for the "
      + "parties of the dossier. Where it is up to a person it stops and tells what that person can do; then the same command with the name of the "
      + "table plays on. The same table with the same seed gives the same night. With --seat a delegation has its own seat played on the lines that "
      + "it sealed; the other players go on with it as after an act of a person.")
  public static let table = Phrase(nl: "De tafel; zonder wordt er een geopend.", en: "The table; without it one is opened.")
  public static let persons = Phrase(nl: "Een zetel waar een mens zit.", en: "A seat at which a person sits.")
  public static let temper = Phrase(
    nl: "Hoe spelers toegeven; anders volgt het per zetel uit de startwaarde. Bij --seat altijd te noemen.",
    en: "How players give way; else it follows from the seed, by seat. With --seat always to be named.")
  public static let rounds = Phrase(nl: "Het aantal rondes; de laatste is het einde.", en: "The number of rounds; the last is the end.")
  public static let seed = Phrase(nl: "De startwaarde: wie begint, en in welke richting.", en: "The seed: who begins, and which way around.")
  public static let vote = Phrase(
    nl: "De regel waarmee in de laatste ronde wordt gestemd, zoals ministers.", en: "The rule by which the last round votes, such as ministers.")
  public static let seat = Phrase(
    nl: "Uw zetel: die wordt gespeeld op de lijnen die zij verzegelde. Het geheim wordt gevraagd.",
    en: "Your seat: it is played on the lines that it sealed. The secret is asked for.")
  public static let confirm = Phrase(
    nl: "Doet het voor uw zetel; anders staat er alleen wat zij nu zou doen, en wat dat verraadt.",
    en: "Does it for your seat; else it is only told what it would do now, and what that tells of your lines.")
  public static let seatWithoutTable = Phrase(
    nl: "Noem bij --seat ook de tafel: polder table play TAFEL --seat ZETEL.",
    en: "With --seat name the table too: polder table play TABLE --seat SEAT.")
  public static let seatWithoutTemper = Phrase(
    nl: "Noem bij --seat ook met --temper hoe de zetel toegeeft: dat wordt nergens bewaard, en een ander antwoord is niet terug te nemen.",
    en: "With --seat name by --temper how the seat gives way: that is kept nowhere, and another answer cannot be taken back.")
  public static let seatWithPersons = Phrase(
    nl: "Kies: --as opent een tafel met mensen aan die zetels, --seat speelt een zetel op haar eigen lijnen.",
    en: "Choose: --as opens a table with people at those seats, --seat plays a seat on lines of its own.")
  public static let confirmWithoutSeat = Phrase(
    nl: "--confirm hoort bij --seat: het doet wat die zetel op haar eigen lijnen zou doen.",
    en: "--confirm goes with --seat: it does what that seat would do on lines of its own.")
  /// The terms by which the night goes, whatever was asked now.
  public static func night(_ terms: PlayerTerms) -> Phrase {
    let vote = terms.vote.map { Phrase(nl: " De laatste stemt volgens \($0).", en: " The last votes by \($0).") }
    return Phrase(
      nl: "Rondes van deze nacht: \(terms.rounds); startwaarde \(terms.seed).\(vote?.nl ?? "")",
      en: "Rounds of this night: \(terms.rounds); seed \(terms.seed).\(vote?.en ?? "")")
  }
  public static let reveals = Phrase(
    nl: "Wat deze zetel doet, verraadt iets van haar lijnen: elk antwoord of zij die tekst nu kan aanvaarden, elk voorstel en elk amendement wat zij "
      + "liever ziet. Redenen geeft zij niet. Wie weet hoe zij toegeeft, weet na elke ronde meer.",
    en: "What this seat does tells something of its lines: each answer whether it can take that text now, each proposal and amendment what it would "
      + "rather have. It gives no reasons. Whoever knows how it gives way knows more after each round.")
  public static let wouldDo = Phrase(nl: "Wat de zetel nu zou doen:", en: "What the seat would do now:")
  public static let upToOthers = Phrase(nl: "Nu zijn anderen aan zet.", en: "It is up to others now.")
  public static let notDone = Phrase(
    nl: "Er is niets gedaan. Met --confirm speelt de zetel, tot een mens aan zet is.",
    en: "Nothing was done. With --confirm the seat plays, until it is up to a person.")
  public static let ruleValue = Phrase(nl: "regel", en: "rule")
}
