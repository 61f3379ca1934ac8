import Vocabulary

extension TableContradiction {
  /// What is wrong with a vote as it was cast; the other cases have their sentence elsewhere.
  var ballotSentence: Phrase {
    if case .voterWithoutWeight(let party) = self {
      return Phrase(
        nl: "\(party) stemt, maar heeft geen gewicht in een toets. Geef \(party) onder “weights” een getal, of haal de stem weg.",
        en: "\(party) votes and has no weight in a test. Give \(party) a number under “weights”, or remove the vote.")
    }
    if case .voterWithoutArea(let party) = self {
      return Phrase(
        nl:
          "\(party) stemt, maar staat niet in de verdeelsleutel: municipalities.csv heeft geen rij met die code. "
          + "Voeg de rij toe (exempt: yes voor wie niets overneemt), of haal de stem weg.",
        en: "\(party) votes and is not in the key: municipalities.csv has no row with that code. Add the row (exempt: yes for who takes nothing), "
          + "or remove the vote.")
    }
    return Phrase(
      nl: "Een toets vraagt “percent” (een deel van het geheel) of “at_least” (een getal), een van beide.",
      en: "A test asks for “percent” (a part of the whole) or “at_least” (a number), one of the two.")
  }
}
