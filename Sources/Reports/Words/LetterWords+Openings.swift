import Assessments
import Vocabulary

extension LetterWords {
  var open: Prose { t("Ruil, en wat eerlijk kan", "Trades, and what can be fair") }

  func belowSmallest(_ smallest: Int, _ sources: [SourceID]) -> Prose {
    let site = placeCount(smallest)
    return t(
      "Het getal ligt onder de kleinste locatie van \(site): een locatie samen met buren ligt voor de hand.\(cite: sources)",
      "The number lies below the smallest site of \(site): a site together with neighbours suggests itself.\(cite: sources)")
  }

  /// Places that exist and counted; 0 where the dossier does not know them.
  func credit(_ places: Int) -> Prose {
    guard places > 0 else {
      return t(
        "Hoeveel plaatsen er nu zijn, staat niet in het dossier: geen bron noemt ze voor alle gemeenten.",
        "How many places exist now is not in the dossier: no source gives them for all municipalities.")
    }
    return t("Wat er al is, telde mee: \(placeCount(places)).", "What exists already counted: \(placeCount(places)).")
  }

  /// With whom trades are open, and who of them is nearest.
  func trades(nearest: [String]) -> Prose {
    let trades: Prose = t(
      "Ruilen kan met elke gemeente van de provincie, ook tegen huisvesting van vergunninghouders of plaatsen van een andere soort, zolang de som "
        + "van de provincie gehaald wordt.",
      "Trades are open with every municipality of the province, also against housing of permit holders or places of another kind, as long as the sum "
        + "of the province is reached.")
    guard !nearest.isEmpty else { return trades }
    let names = nearest.joined(separator: ", ")
    return t("\(trades) Het dichtst bij: \(names).", "\(trades) Nearest: \(names).")
  }

  /// Which fairness the rule has, and which it cannot have as well.
  func fairness(_ fairness: LetterFacts.Fairness) -> [Prose] {
    switch fairness {
    case .growthNeverLoses:
      [
        t("Wie groeit, verliest nooit een plaats aan wie krimpt.", "Who grows never loses a place to who shrinks."),
        t(
          "Het getal kan meer dan een plaats van het precieze aandeel af liggen; dat gaat niet samen (Balinski en Young 1982).",
          "The number can be more than a place off the exact share; the two do not go together (Balinski and Young 1982)."),
      ]
    case .staysWithinQuota:
      [
        t(
          "Het getal ligt nooit een hele plaats van het precieze aandeel van de provincie af.",
          "The number is never a whole place off the exact share of the province."),
        t(
          "Bij een plaats meer in totaal kan het er een minder worden, en wie groeit kan een plaats verliezen aan wie krimpt; dat gaat niet samen "
            + "(Balinski en Young 1982).",
          "With one place more in all it can become one fewer, and who grows can lose a place to who shrinks; the two do not go together (Balinski "
            + "and Young 1982)."),
      ]
    }
  }
}
