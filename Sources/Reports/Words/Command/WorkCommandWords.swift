public import Vocabulary

/// Help and messages of `polder work`.
public enum WorkCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(nl: "Maakt één opdracht uit de wachtrij.", en: "Makes one job of the queue.")

  /// What happens while it runs.
  public static let discussion = Phrase(
    nl:
      "“polder serve” start dit zelf, voor wie op een pagina een run vraagt. Het proces krijgt lage voorrang en schrijft op standaarduitvoer "
      + "hoever het is: het aantal stukken dat klaar is en het aantal van alle. De run komt heel in de opslag, of niet.",
    en: "“polder serve” starts this itself, for who asks for a run on a page. The process gets low priority and writes on standard output how "
      + "far it is: the number of pieces done and the number of all. The run is stored whole, or not at all.")

  public static let job = Phrase(
    nl: "De naam van de opdracht: het begin van de hash van de run.", en: "The name of the job: the beginning of the hash of the run.")

  /// Where a dossier cannot be read and has no problem to tell.
  public static let noDossier = Phrase(nl: "Het dossier van de opdracht is niet te lezen.", en: "The dossier of the job cannot be read.")
}
