public import Vocabulary

/// Words of the help pages.
public enum HelpWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Beantwoordt vier vragen over een beleidsvariant: houdt ze stand in het recht, wat doet ze, wie kan ermee leven, waar komen mensen terecht.",
    en: "Answers four questions about a policy variant: does it hold in law, what does it do, who can live with it, where will people go.")

  /// What else one should know before asking.
  public static let discussion = Phrase(
    nl: "Taal: --language achter de opdracht, anders POLDER_LANGUAGE, anders LANG.",
    en: "Language: --language after the verb, else POLDER_LANGUAGE, else LANG.")

  /// How the verb is used, and where more help is.
  public static func usage(_ usage: String, path: String) -> Phrase {
    Phrase(nl: "Gebruik: \(usage)\nMeer uitleg: \(path) --help", en: "Usage: \(usage)\nMore help: \(path) --help")
  }

  /// Stands before what a verb does.
  public static let overview = Phrase(nl: "OVERZICHT: ", en: "OVERVIEW: ")
  /// Stands before how a verb is used.
  public static let usageHeading = Phrase(nl: "GEBRUIK: ", en: "USAGE: ")
  /// Heading of the words at their place.
  public static let arguments = Phrase(nl: "ARGUMENTEN", en: "ARGUMENTS")
  /// Heading of the options.
  public static let options = Phrase(nl: "OPTIES", en: "OPTIONS")
  /// Heading of the verbs below.
  public static let verbs = Phrase(nl: "OPDRACHTEN", en: "VERBS")
  /// Heading of the exit codes.
  public static let exitCodes = Phrase(nl: "AFSLUITCODES", en: "EXIT CODES")

  /// Stands for options that may follow.
  public static let someOptions = Phrase(nl: "[<opties>]", en: "[<options>]")
  /// Stands for a verb that must follow.
  public static let someVerb = Phrase(nl: "<opdracht>", en: "<verb>")
  /// Help of `--version`.
  public static let version = Phrase(nl: "Toont de versie.", en: "Shows the version.")
  /// Help of `--help`.
  public static let help = Phrase(nl: "Toont deze uitleg.", en: "Shows this help.")
  /// Stands behind the verb that is meant where none is named.
  public static let standing = Phrase(nl: " (standaard)", en: " (default)")

  /// Exit code 0.
  public static let well = Phrase(nl: "Goed.", en: "Well.")
  /// Exit code 1.
  public static let failed = Phrase(nl: "Er ging iets mis.", en: "Something failed.")
  /// Exit code 2.
  public static let mistaken = Phrase(
    nl: "Een fout in het dossier, een bestand of de opdracht.", en: "A mistake in the dossier, a file or the command.")
  /// Exit code 130.
  public static let interrupted = Phrase(nl: "Afgebroken.", en: "Interrupted.")

  /// The values that an option can have.
  public static func values(_ choices: [String]) -> Phrase {
    let list = choices.joined(separator: ", ")
    return Phrase(nl: "waarden: \(list)", en: "values: \(list)")
  }

  /// The value that an option has of itself.
  public static func own(_ value: String) -> Phrase { Phrase(nl: "standaard: \(value)", en: "default: \(value)") }

  /// How one gets help on a verb.
  public static func more(_ command: String) -> Phrase { Phrase(nl: "Uitleg over een opdracht: \(command).", en: "Help on a verb: \(command).") }

  /// Where the guides are.
  public static let guides = Phrase(
    nl: "Gidsen, een per vraag: de map Docs/Guides bij de broncode; begin met Docs/Tour.md.",
    en: "Guides, one per question: the folder Docs/Guides of the source code; begin with Docs/Tour.md.")
}
