public import Vocabulary

/// Help and messages of `polder play`.
public enum PlayCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Speelt de besprekingen na: u neemt een of meer stoelen in, regels vullen de andere.",
    en: "Plays the talks: you take one or more chairs, rules fill the others.")

  /// What else one should know before asking.
  public static let discussion = Phrase(
    nl: "Elke stoel ziet alleen de eigen lijn en wat er gezegd is. Zonder --me spelen de regels onder elkaar. Vormen: offers (om "
      + "de beurt een heel pakket), text (één tekst met wijzigingen), "
      + "consent (het pakket --package aan allen voorgelegd), vote (idem, in de raad van het dossier). "
      + "Typ tijdens het spel “hulp” voor alles wat u kunt typen.",
    en: "Every chair sees only its own line and what was said. Without --me the rules play among themselves. Forms: offers "
      + "(in turn a whole package), text (a single text with amendments), "
      + "consent (the package --package put to all), vote (the same, in the council of the dossier). "
      + "While you play, type “help” for everything that you can type.")

  /// Help of `--me`.
  public static let me = Phrase(nl: "Partijen die u speelt.", en: "Parties that you play.")

  /// Help of `--temper`.
  public static let temper = Phrase(
    nl: "Aard van de lege stoelen: conceder, boulware, tit_for_tat of nice.",
    en: "Temper of the empty chairs: conceder, boulware, tit_for_tat or nice.")

  /// Help of `--form`.
  public static let form = Phrase(nl: "Vorm: offers, text, consent of vote.", en: "Form: offers, text, consent or vote.")

  /// Help of `--rounds`.
  public static let rounds = Phrase(nl: "Aantal rondes.", en: "Number of rounds.")

  /// Help of `--package`.
  public static let package = Phrase(nl: "Pakket van het dossier om mee te beginnen.", en: "Package of the dossier to start from.")

  /// Help of `--on`.
  public static let on = Phrase(
    nl: "De tafel op een datum, zoals 2024-01-31 (anders die van het dossier).", en: "The table on a date, such as 2024-01-31 (else the dossier's).")

  /// Help of `--record`.
  public static let record = Phrase(
    nl: "Bestand waarin wordt bewaard wat er gezegd is; bestaat het al, dan gaan de besprekingen daar verder.",
    en: "File in which what was said is kept; where it exists, the talks go on from there.")

  /// A date that cannot be read.
  public static func noDate(_ on: String) -> Phrase {
    Phrase(nl: "--on is “\(on)”; schrijf een datum als 2024-01-31.", en: "--on is “\(on)”; write a date such as 2024-01-31.")
  }

  /// A party that had no walk-away value on the date asked for.
  public static func noWalkAway(_ party: PartyID) -> Phrase {
    Phrase(
      nl: "Op die datum heeft \(party) geen ondergrens in het dossier; kies een latere datum.",
      en: "On that date \(party) has no walk-away value in the dossier; choose a later date.")
  }

  /// A date on which nobody sat together.
  public static let noTable = Phrase(
    nl: "Op die datum zat er niemand aan tafel; kies een datum waarop het dossier een tafel heeft (“tables” in parties.yaml).",
    en: "On that date nobody sat at a table; choose a date on which the dossier has one (“tables” in parties.yaml).")

  /// A vote in a council that the dossier does not have.
  public static let noCouncil = Phrase(
    nl: "Het dossier heeft geen raad om in te stemmen; kies een andere vorm, of geef “council” in parties.yaml.",
    en: "The dossier has no council to vote in; choose another form, or give “council” in parties.yaml.")

  /// No package of that name, with the nearest, else all.
  public static func noPackage(_ package: String, near: String?, known: [String]) -> Phrase {
    let all = known.joined(separator: ", ")
    return Phrase(
      nl: "Er is geen pakket “\(package)”. " + (near.map { "Bedoelde u “\($0)”?" } ?? "Mogelijk zijn: \(all)."),
      en: "There is no package “\(package)”. " + (near.map { "Did you mean “\($0)”?" } ?? "Possible are: \(all)."))
  }

  /// The player typed that it is enough.
  public static let stopped = Phrase(nl: "U bent opgehouden.", en: "You left the talks.")

  /// No more lines come.
  public static let endOfInput = Phrase(
    nl: "De invoer is op, terwijl er nog een antwoord nodig was.", en: "The input ended while an answer was still needed.")

  /// How far talks came; without a round where they are held in one.
  public static func reached(round: Int?, acts: Int) -> Phrase {
    let acts = Phrase.counted(acts, ("handeling", "handelingen"), ("act", "acts"))
    guard let round else { return Phrase(nl: "Tot nu toe: \(acts.nl).", en: "So far: \(acts.en).") }
    return Phrase(
      nl: "De besprekingen zijn in ronde \(round), na \(acts.nl).", en: "The talks are in round \(round), after \(acts.en).")
  }

  /// How one goes on another time.
  public static func goOn(record file: String?) -> Phrase {
    guard let file else {
      return Phrase(
        nl: "Met --record BESTAND kunt u een volgende keer verder waar u was.",
        en: "With --record FILE you can go on another time where you were.")
    }
    return Phrase(
      nl: "Alles staat in \(file); met dezelfde opdracht gaat u verder.", en: "Everything is in \(file); the same command goes on from there.")
  }

  /// A file that holds no talks.
  public static func unreadable(_ file: String) -> Phrase {
    Phrase(
      nl: "\(file) is geen verslag van besprekingen, of van een andere versie van polder. Kies een ander bestand voor --record.",
      en: "\(file) is no record of talks, or one of another version of polder. Choose another file for --record.")
  }

  /// A file in which talks cannot be kept.
  public static func unwritable(_ file: String) -> Phrase {
    Phrase(
      nl:
        "\(file) kan niet worden geschreven. Is er ruimte op de schijf? Geef anders --record een bestand in een map die er is en waarin u mag "
        + "schrijven.",
      en: "\(file) cannot be written. Is there room on the disk? Else give --record a file in a folder that exists and in which you may write.")
  }

  /// A file with talks on something else.
  public static func otherTalks(_ file: String) -> Phrase {
    Phrase(
      nl:
        "\(file) is van andere besprekingen: een ander dossier, een andere datum, vorm of ander aantal rondes. Kies een ander bestand.",
      en: "\(file) is the record of other talks: another dossier, date, form or number of rounds. Choose another file.")
  }

  /// An act of a file that the rules do not allow; acts count from 1 on.
  public static func refused(_ file: String, act: Int, _ reason: Phrase) -> Phrase {
    Phrase(nl: "\(file): handeling \(act) kan niet. \(reason.nl)", en: "\(file): act \(act) is not allowed. \(reason.en)")
  }
}
