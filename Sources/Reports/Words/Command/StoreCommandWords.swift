public import Vocabulary

/// Help and messages of `polder store`.
public enum StoreCommandWords {
  /// What the group of verbs does.
  public static let abstract = Phrase(
    nl: "Beheert de opslag van runs: reservekopie, terugzetten, bewaren en opruimen.",
    en: "Looks after the store of runs: backup, restore, keeping and pruning.")

  /// What `backup` does.
  public static let backup = Phrase(
    nl: "Maakt een reservekopie van alle runs, ook terwijl een server draait.",
    en: "Makes a backup of all runs, also while a server is running.")

  public static let backupDiscussion = Phrase(
    nl: "De kopie is van één ogenblik en wordt nagekeken: de database, het kenmerk van elke run, en of elke run antwoorden heeft. Tafels komen in "
      + "een map ernaast, met .tables achter de naam. Sleutels en aanmeldingen gaan niet mee: bewaar die apart.",
    en: "The copy is of one moment, and it is verified: the database, the identifier of every run, and that every run has answers. Tables go into "
      + "a folder beside it, with .tables after the name. Keys and sign-ins do not go along: keep those apart.")

  /// What `restore` does.
  public static let restore = Phrase(
    nl: "Zet een reservekopie terug, ook terwijl een server draait.", en: "Puts a backup back, also while a server is running.")

  public static let restoreDiscussion = Phrase(
    nl: "Komt in de plaats van alle runs die er nu bewaard zijn, en van de tafels die in de kopie staan. Eerst wordt de kopie nagekeken. Ontbreken "
      + "er runs of handelingen in die er nu zijn, dan gebeurt er niets zonder --replace.",
    en: "It takes the place of all runs that are stored now, and of the tables that are in the copy. The copy is verified first. Where it lacks runs "
      + "or acts that are there now, nothing is done without --replace.")

  public static let target = Phrase(nl: "Bestand voor de reservekopie; er mag nog niets zijn.", en: "File for the backup; nothing may be there yet.")
  public static let copy = Phrase(nl: "Bestand met een reservekopie.", en: "File with a backup.")
  public static let replace = Phrase(
    nl: "Ook als er runs of handelingen verdwijnen die in de reservekopie ontbreken.", en: "Also where runs or acts go that the backup lacks.")

  /// What `keep` does.
  public static let keep = Phrase(
    nl: "Merkt een run als aangehaald, zodat opruimen hem laat staan; zonder run: toont welke dat zijn.",
    en: "Marks a run as cited, so that pruning leaves it; without a run: shows which they are.")

  public static let keepDiscussion = Phrase(
    nl: "Met de run blijven zijn dossier en de studies van dat dossier. Wie een tijdcapsule maakt of werkelijke cijfers naast een run legt, "
      + "merkt hem vanzelf.",
    en: "With the run stay its dossier and the studies of that dossier. Making a time capsule of a run, or laying actuals beside it, marks it too.")

  public static let release = Phrase(nl: "Neemt het merk van een aangehaalde run weg.", en: "Takes the mark of a cited run away.")
  public static let run = Phrase(nl: "De run, met zoveel tekens als nodig.", en: "The run, by as many characters as it takes.")
  public static let note = Phrase(nl: "Waar hij wordt aangehaald.", en: "Where it is cited.")

  /// What `prune` does.
  public static let prune = Phrase(
    nl: "Toont welke runs weg kunnen om ruimte te maken, en haalt ze weg met --remove.",
    en: "Shows which runs can go to make room, and removes them with --remove.")

  public static let pruneDiscussion = Phrase(
    nl: "De oudste gaan eerst. Een aangehaalde run gaat nooit weg, en zijn dossier en studies evenmin; “polder store keep” merkt er een. Wat van een "
      + "tafel is, blijft ook.",
    en: "The oldest go first. A cited run never goes, nor its dossier and studies; “polder store keep” marks one. What is of a table stays too.")

  public static let olderThan = Phrase(nl: "Runs die meer dagen oud zijn.", en: "Runs that are more days old.")
  public static let toSize = Phrase(
    nl: "Zoveel runs dat de opslag hoogstens zoveel megabyte is.", en: "As many runs as it takes until the store has so many megabytes at most.")
  public static let remove = Phrase(nl: "Haalt ze ook weg; anders toont de opdracht alleen.", en: "Removes them too; else the command only shows.")

  /// Neither age nor size.
  public static let nothingAsked = Phrase(
    nl: "Zeg met --older-than of --to-size welke runs weg kunnen.", en: "Say with --older-than or --to-size which runs can go.")

  public static func backedUp(_ runs: Int, in file: String) -> Phrase {
    let count = Self.counted(runs)
    return Phrase(nl: "Reservekopie van \(count.nl) in \(file), nagekeken.", en: "Backup of \(count.en) in \(file), verified.")
  }

  public static func tablesBackedUp(_ tables: Int, in folder: String) -> Phrase {
    let count = Self.tables(tables)
    return Phrase(nl: "Reservekopie van \(count.nl) in \(folder), nagekeken.", en: "Backup of \(count.en) in \(folder), verified.")
  }

  public static func tablesRestored(_ tables: Int) -> Phrase {
    let count = Self.tables(tables)
    return Phrase(nl: "Teruggezet: \(count.nl), nagekeken.", en: "Put back: \(count.en), verified.")
  }

  private static func tables(_ count: Int) -> Phrase { Phrase.counted(count, ("tafel", "tafels"), ("table", "tables")) }

  public static func restored(_ runs: Int, in file: String) -> Phrase {
    let count = Self.counted(runs)
    return Phrase(nl: "Teruggezet in \(file): \(count.nl), nagekeken.", en: "Put back in \(file): \(count.en), verified.")
  }

  public static func kept(_ run: String) -> Phrase {
    Phrase(nl: "Run \(run) is aangehaald en blijft staan.", en: "Run \(run) is cited and stays.")
  }

  public static func released(_ run: String) -> Phrase {
    Phrase(nl: "Run \(run) is niet meer aangehaald.", en: "Run \(run) is cited no more.")
  }

  public static func notKept(_ run: String) -> Phrase { Phrase(nl: "Run \(run) was niet aangehaald.", en: "Run \(run) was not cited.") }

  public static let noneKept = Phrase(nl: "Er is geen run aangehaald.", en: "No run is cited.")

  /// A mark, on a line of its own.
  public static func citation(_ run: String, since: String, note: String) -> Phrase {
    let place = note.isEmpty ? "" : ": \(note)"
    return Phrase(
      nl: "\(run), sinds \(Numbers(.nl).moment(written: since))\(place)", en: "\(run), since \(Numbers(.en).moment(written: since))\(place)")
  }

  private static func counted(_ runs: Int) -> Phrase { Phrase.counted(runs, ("run", "runs"), ("run", "runs")) }
}
