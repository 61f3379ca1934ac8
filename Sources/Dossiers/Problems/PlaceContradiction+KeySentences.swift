import Vocabulary

extension PlaceContradiction {
  /// What is wrong with keys and caps; empty for the other cases, which have their sentence elsewhere.
  var keySentence: Phrase {
    switch self {
    case .capsBelowNeed(let together, let need):
      Phrase(
        nl: "Alle maxima samen zijn \(together), en er zijn \(need) plaatsen nodig: voor \(need - together) is nergens ruimte. "
          + "Verhoog “cap”, laat er een leeg, of verlaag de behoefte.",
        en: "All caps together are \(together), and \(need) places are needed: \(need - together) have nowhere to go. "
          + "Raise “cap”, leave one empty, or lower the need.")
    case .ceilingOfNought(let columns):
      Phrase(
        nl: "Deze grens hangt af van \(columns.joined(separator: ", ")), en daar staat overal nul: de term kan nooit meetellen. "
          + "Noem kolommen met waarden, of laat “at_most” weg.",
        en: "This bound depends on \(columns.joined(separator: ", ")), and that is nought everywhere: the term can never count. "
          + "Name columns with values, or leave out “at_most”.")
    case .dividesByNought(let name, let column):
      Phrase(
        nl: "De verdeelsleutel deelt door kolom “\(column)”, en voor \(name) staat daar 0. "
          + "Vul een getal boven nul in, of stel \(name) vrij en tel alleen wie meedoet (counted: taking_part).",
        en: "The key divides by column “\(column)”, and \(name) has 0 there. "
          + "Fill in a number above zero, or exempt \(name) and count only those taking part (counted: taking_part).")
    case .keyAndKeys:
      Phrase(
        nl: "Hier staan “key” en “keys”. Houd “key” voor één sleutel, of “keys” voor sleutels met elk een jaar.",
        en: "Here are “key” and “keys”. Keep “key” for one key, or “keys” for keys with a year each.")
    case .keysOfOneYear(let year, let first):
      Phrase(
        nl: "Voor \(year) staat er al een sleutel (\(first)). Houd er één, of verander “year”.",
        en: "There is a key for \(year) already (\(first)). Keep one, or change “year”.")
    case .bordersOfNothing, .borderTwice, .floorAboveCap, .keyIsNought, .noBorder: Phrase(same: "")
    }
  }
}
