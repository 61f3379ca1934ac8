public import Vocabulary

/// Help and messages of `polder table`.
public enum TableCommandWords {
  public static let abstract = Phrase(
    nl: "Een onderhandelingstafel: openen, handelen, lezen en controleren.", en: "A table of talks: open it, act at it, read it and verify it.")
  public static let discussion = Phrase(
    nl:
      "Elke handeling is van een zetel en staat meteen in een verslag dat niemand ongemerkt wijzigt. Handelingen krijgen hun velden met "
      + "--with, zoals --with 'title=Noodrem' 'sentences=Boven de drempel.'; een veld dat twee keer komt geeft twee regels. "
      + "“polder table show TAFEL --seat ZETEL” noemt wat die zetel nu kan doen, met de velden erbij.",
    en: "Every act is by a seat and stands at once in a record that nobody changes unnoticed. Acts get their fields by --with, such as "
      + "--with 'title=Emergency brake' 'sentences=Above the threshold.'; a field that comes twice gives two lines. “polder table show TABLE "
      + "--seat SEAT” tells what that seat can do now, with the fields.")
  public static let show = Phrase(nl: "Toont tafels, of één zoals een zetel hem ziet.", en: "Shows tables, or one as a seat sees it.")
  public static let open = Phrase(nl: "Opent een tafel die een bestand beschrijft.", en: "Opens a table that a file describes.")
  public static let openDiscussion = Phrase(
    nl: "Het bestand is JSON met name, zone, seats, chair en rules; --example toont er een. De opdracht noemt daarna de link voor de "
      + "voorzitter, één keer. De sleutel van de tafel ligt apart: in POLDER_KEYS, of bij de instellingen van de gebruiker.",
    en:
      "The file is JSON with name, zone, seats, chair and rules; --example prints one. The command then tells the link for the chair, "
      + "once. The key of the table lies apart: in POLDER_KEYS, or with the settings of the user.")
  public static let seats = Phrase(nl: "Nodigt uit voor een zetel, of laat hem verlaten.", en: "Invites to a seat, or leaves it.")
  public static let session = Phrase(
    nl: "Opent, schorst, hervat en sluit een zitting, en meldt wie er is.",
    en: "Opens, suspends, resumes and closes a session, and notes who is here.")
  public static let propose = Phrase(
    nl: "Doet een voorstel, legt een nieuwe versie neer, of trekt in.", en: "Makes a proposal, lays down a version, or withdraws.")
  public static let amend = Phrase(nl: "Dient een amendement in, of trekt het in.", en: "Moves an amendment, or withdraws it.")
  public static let refer = Phrase(
    nl: "Legt een voorstel voor aan Justitie, een uitvoerder of Financiën.", en: "Refers a proposal to lawyers, an agency or finance.")
  public static let answer = Phrase(nl: "Beantwoordt een toets.", en: "Answers a test.")
  public static let state = Phrase(nl: "Legt een verklaring af, vraagt, antwoordt of betwist.", en: "Makes a statement, asks, replies or contests.")
  public static let round = Phrase(nl: "Opent een consentronde, antwoordt, of sluit hem.", en: "Opens a consent round, answers, or closes it.")
  public static let vote = Phrase(
    nl: "Kondigt een stemming aan, trekt in, opent, stemt en sluit.", en: "Announces a vote, withdraws it, opens, casts and closes.")
  public static let decide = Phrase(nl: "Legt een besluit vast, of dat er geen is.", en: "Records a decision, or that there is none.")
  public static let minutes = Phrase(nl: "Stelt notulen vast, of verbetert ze.", en: "Adopts minutes, or corrects them.")
  public static let record = Phrase(
    nl: "Wist persoonsgegevens op een grond, of legt een nieuwe versie van het dossier neer.",
    en: "Erases personal data on a ground, or lays down a new version of the dossier.")
  public static let verify = Phrase(nl: "Controleert een verslag en zegt wat het bewijst.", en: "Verifies a record and says what it proves.")
  public static let verifyDiscussion = Phrase(
    nl: "Zonder een later bewijs is het einde van een verslag niet te bewijzen. Met twee bewijzen komt een gesplitst verslag aan het licht.",
    en: "Without a later receipt the end of a record cannot be proved. With two receipts a fork comes to light.")
  public static let export = Phrase(
    nl: "Schrijft het verslag voor een lezer naar een bestand.", en: "Writes the record for a reader into a file.")
  public static let imports = Phrase(nl: "Neemt een verslag op, om te lezen en te controleren.", en: "Takes in a record, to read and to verify.")

  public static let run = Phrase(
    nl: "Maakt nu de runs van versies die er nog geen hebben, voor wie het voorstel mag lezen.",
    en: "Makes the runs of versions that have none yet, now, for those who may read the proposal.")

  public static let table = Phrase(nl: "De tafel, of het begin van de naam.", en: "The table, or the beginning of its name.")
  public static let tableValue = Phrase(nl: "tafel", en: "table")
  public static let tableOrFile = Phrase(nl: "De tafel, of een bestand met een verslag.", en: "The table, or a file with a record.")
  public static let seat = Phrase(nl: "De zetel die handelt of leest.", en: "The seat that acts or reads.")
  public static let seatValue = Phrase(nl: "zetel", en: "seat")
  public static let which = Phrase(nl: "Welke handeling.", en: "Which act.")
  public static let whichValue = Phrase(nl: "handeling", en: "act")
  public static let fields = Phrase(nl: "Velden van de handeling.", en: "Fields of the act.")
  public static let fieldValue = Phrase(nl: "veld=waarde", en: "field=value")
  public static let unsigned = Phrase(
    nl: "Zonder de handtekening van de zetel: alleen de host staat ervoor in.",
    en: "Without the signature of the seat: the host alone vouches for it.")
  public static let part = Phrase(nl: "Wat van de tafel.", en: "What of the table.")
  public static let about = Phrase(nl: "Het nummer van een voorstel.", en: "The number of a proposal.")
  public static let aboutValue = Phrase(nl: "voorstel", en: "proposal")
  public static let example = Phrase(
    nl: "Toont zo'n bestand voor de partijen van het dossier, om te wijzigen, en opent niets.",
    en: "Prints such a file for the parties of the dossier, to be changed, and opens nothing.")
  public static let noDescription = Phrase(
    nl: "Noem het bestand dat de tafel beschrijft; “polder table open --example” toont er een.",
    en: "Name the file that describes the table; “polder table open --example” prints one.")
  public static let description = Phrase(nl: "Bestand met de beschrijving.", en: "File with the description.")
  public static let dossier = Phrase(nl: "Het dossier waar de tafel over gaat.", en: "The dossier that the table is about.")
  public static let receipt = Phrase(nl: "Bestanden met bewijzen die een zetel bewaarde.", en: "Files with receipts that a seat kept.")
  public static let fileValue = Phrase(nl: "bestand", en: "file")
  public static let keyFingerprint = Phrase(nl: "De vingerafdruk uit de uitnodiging.", en: "The fingerprint from the invitation.")
  public static let fingerprintValue = Phrase(nl: "vingerafdruk", en: "fingerprint")
  public static let nameValue = Phrase(nl: "naam", en: "name")
  public static let exportSeat = Phrase(nl: "De zetel voor wie het is; anders voor iedereen.", en: "The seat that it is for; else for everybody.")
  public static let exportHost = Phrase(nl: "Alles, voor de host zelf.", en: "Everything, for the host itself.")
  public static let target = Phrase(nl: "Het bestand dat wordt geschreven.", en: "The file that is written.")
  public static let recordFile = Phrase(nl: "Bestand met een verslag.", en: "File with a record.")

  public static func done(_ act: Phrase, number: Int) -> Phrase {
    Phrase(nl: "\(act.nl): handeling \(number).", en: "\(act.en): act \(number).")
  }
  /// That the run of a version waits in the queue, with what makes it now.
  public static func queued(version: Int, command: String) -> Phrase {
    Phrase(
      nl: "De run van versie \(version) staat in de rij van de server. Nu maken: \(command)",
      en: "The run of version \(version) waits in the queue of the server. To make it now: \(command)")
  }
  public static func ran(_ proposal: Int, version: Int) -> Phrase {
    Phrase(
      nl: "Voorstel \(proposal), versie \(version): de run is gemaakt.", en: "Proposal \(proposal), version \(version): the run was made.")
  }
  public static func nothingToRun(_ proposal: Int, version: Int) -> Phrase {
    Phrase(
      nl: "Voorstel \(proposal), versie \(version): er is niets te maken; “polder table show” zegt waarom.",
      en: "Proposal \(proposal), version \(version): there is nothing to make; “polder table show” says why.")
  }
  public static let ownReceipt = Phrase(nl: "Uw bewijs; bewaar het:", en: "Your receipt; keep it:")
  /// An act that may be done now: what it is about, how that is written, and its fields.
  public static func offer(_ act: Phrase, verb: String, about subject: (written: String, name: String)?, fields: String) -> Phrase {
    let about = subject.map { " (about=\($0.written): \($0.name))" } ?? ""
    return Phrase(nl: "\(act.nl), “\(verb)”\(about): \(fields)", en: "\(act.en), “\(verb)”\(about): \(fields)")
  }
  public static func seatNames(_ names: [String]) -> Phrase {
    Phrase(
      nl: "Zo schrijft u de zetels in een veld: \(names.joined(separator: ", ")).",
      en: "So the seats are written in a field: \(names.joined(separator: ", ")).")
  }
  public static func link(_ address: String) -> Phrase {
    Phrase(
      nl: "Link, werkt één keer; zet er het adres van de server voor: \(address)",
      en: "Link, works once; put the address of the server before it: \(address)")
  }
  public static func opened(_ name: String) -> Phrase { Phrase(nl: "Tafel \(name) is geopend.", en: "Table \(name) is open.") }
  public static func fingerprint(_ text: String) -> Phrase {
    Phrase(nl: "Vingerafdruk van de sleutel: \(text)", en: "Fingerprint of the key: \(text)")
  }
  public static func exported(_ count: Int, to file: String) -> Phrase {
    Phrase(nl: "\(file): verslag tot en met handeling \(count).", en: "\(file): record up to act \(count).")
  }
  public static func imported(_ name: String, count: Int) -> Phrase {
    Phrase(nl: "Tafel \(name), tot en met handeling \(count).", en: "Table \(name), up to act \(count).")
  }
  public static func noField(_ name: String, known: [String]) -> Phrase {
    Phrase(
      nl: "“\(name)” is geen veld met een waarde. De velden zijn:\n\(known.joined(separator: "\n"))",
      en: "“\(name)” is no field with a value. The fields are:\n\(known.joined(separator: "\n"))")
  }
}
