public import Talks
public import Vocabulary

/// How the text on the table stands by the lines of a seat, for the eyes of its delegation.
public enum SealedPlayWords {
  public static func lines(_ standing: PartyStanding) -> [Phrase] {
    func share(_ hundredths: PlayerReason.Share) -> Phrase {
      func written(_ language: Language) -> String { Numbers(language).decimal(Double(hundredths) / 100, 2) }
      return Phrase(nl: written(.nl), en: written(.en))
    }
    let least = share(standing.walkAway)
    guard let text = standing.text else {
      return [
        Phrase(
          nl: "Alleen voor u: er ligt nog geen tekst; uw ondergrens is \(least.nl).",
          en: "For you alone: there is no text yet; your walk-away value is \(least.en).")
      ]
    }
    let worth = share(text.worth)
    let own = Phrase(
      nl: "Alleen voor u: de tekst is naar uw lijnen \(worth.nl) waard; uw ondergrens is \(least.nl).",
      en: "For you alone: by your lines the text is worth \(worth.en); your walk-away value is \(least.en).")
    return [own] + text.crossed.map { Phrase(nl: "Zij gaat over uw rode lijn “\($0.nl)”.", en: "It crosses your red line “\($0.en)”.") }
  }
}
