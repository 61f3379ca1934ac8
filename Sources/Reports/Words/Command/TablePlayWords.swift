public import Vocabulary

/// Help and messages of `polder table play`.
public enum TablePlayWords {
  public static let abstract = Phrase(
    nl: "Laat regels de lege zetels van een tafel spelen.", en: "Lets rules play the empty seats of a table.")
  public static let discussion = Phrase(
    nl: "Spelers doen dezelfde handelingen als mensen, op de openbare standpunten van hun partij, en zeggen bij elke waarom. Zonder tafel wordt "
      + "er een geopend voor de partijen van het dossier. Waar een mens aan zet is, houdt het op en staat er wat die kan doen; daarna speelt "
      + "hetzelfde commando met de naam van de tafel verder. Dezelfde tafel met dezelfde startwaarde geeft dezelfde nacht.",
    en: "Players do the same acts as people, on the public positions of their party, and say why with each. Without a table one is opened for the "
      + "parties of the dossier. Where it is up to a person it stops and tells what that person can do; then the same command with the name of the "
      + "table plays on. The same table with the same seed gives the same night.")
  public static let table = Phrase(nl: "De tafel; zonder wordt er een geopend.", en: "The table; without it one is opened.")
  public static let persons = Phrase(nl: "Een zetel waar een mens zit.", en: "A seat at which a person sits.")
  public static let temper = Phrase(
    nl: "Hoe spelers toegeven; anders volgt het per zetel uit de startwaarde.", en: "How players give way; else it follows from the seed, by seat.")
  public static let rounds = Phrase(nl: "Het aantal rondes; de laatste is het einde.", en: "The number of rounds; the last is the end.")
  public static let seed = Phrase(nl: "De startwaarde: wie begint, en in welke richting.", en: "The seed: who begins, and which way around.")
  public static let vote = Phrase(
    nl: "De regel waarmee in de laatste ronde wordt gestemd, zoals ministers.", en: "The rule by which the last round votes, such as ministers.")
  public static let ruleValue = Phrase(nl: "regel", en: "rule")
}
