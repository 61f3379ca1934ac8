public import Vocabulary

/// Help and messages of `polder disperse place`.
public enum DispersePlaceCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Plaatst gezinnen, nooit gesplitst, met de reden bij elk gezin.", en: "Places families, never split, with the reason for each family.")

  /// What else one should know before asking.
  public static let discussion = Phrase(
    nl: "--families: family, size, en naar keuze school (schoolgaande kinderen), language, medical, wheelchair, education, sector, tie, group. "
      + "--sites: site, beds, en naar keuze school_places, languages (met ;), medical, wheelchair, largest, province en work_SECTOR (0 tot 100). "
      + "Nationaliteit, geloof en geslacht worden nooit gelezen; group dient alleen om de uitkomst per groep te tonen. --overrule "
      + "GEZIN=LOCATIE laat zien wat een andere keuze kost.",
    en: "--families: family, size, and if you like school (children of school age), language, medical, wheelchair, education, sector, tie, group. "
      + "--sites: site, beds, and if you like school_places, languages (with ;), medical, wheelchair, largest, province and work_SECTOR (0 "
      + "to 100). Nationality, religion and sex are never read; group only serves to show the outcome by group. --overrule FAMILY=SITE shows "
      + "what another choice costs.")

  /// Help of `--families`.
  public static let families = Phrase(nl: "CSV-bestand met gezinnen.", en: "CSV file of families.")

  /// Help of `--sites`.
  public static let sites = Phrase(nl: "CSV-bestand met locaties.", en: "CSV file of sites.")

  /// Help of `--overrule`.
  public static let overrule = Phrase(nl: "Keuzes van medewerkers, GEZIN=LOCATIE.", en: "Choices of staff, FAMILY=SITE.")

  /// Help of `--expecting`.
  public static let expecting = Phrase(
    nl: "CSV-bestand met gezinnen zoals die nog komen: plaatst --families één voor één, in de volgorde van het bestand.",
    en: "CSV file of families like those to come: places --families one by one, in the order of the file.")

  /// That a choice of staff is for families that are placed together.
  public static let expectingAlone = Phrase(
    nl: "--overrule en --expecting gaan niet samen: laat een van beide weg.", en: "--overrule and --expecting do not go together: leave one out.")

  /// Help of `--seed`.
  public static let seed = Phrase(nl: "Startwaarde van het zoeken.", en: "Seed of the search.")

  /// Help of `--thorough`.
  public static let thorough = Phrase(
    nl: "Zoekt bij 2.000 tot 20.000 gezinnen minuten lang verder, met de oplosser.",
    en: "With 2,000 to 20,000 families searches on for minutes, with the solver.")

  /// That placing can take minutes.
  public static let takesMinutes = Phrase(nl: "Bezig met plaatsen; dit kan minuten duren.", en: "Placing; this can take minutes.")

  /// That placing can take a minute.
  public static let takesAMinute = Phrase(nl: "Bezig met plaatsen; dit kan een minuut duren.", en: "Placing; this can take a minute.")

  /// A choice of staff that cannot be read, or names what the files do not have.
  public static func overruleForm(_ text: String) -> Phrase {
    Phrase(
      nl: "--overrule “\(text)”: schrijf GEZIN=LOCATIE met namen uit de bestanden.",
      en: "--overrule “\(text)”: write FAMILY=SITE with names from the files.")
  }
}
