public import Dossiers
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
          nl: "Alleen voor u: er ligt nog niets dat te wegen is; uw ondergrens is \(least.nl).",
          en: "For you alone: nothing lies there yet that can be weighed; your walk-away value is \(least.en).")
      ]
    }
    let worth = share(text.worth)
    let own = Phrase(
      nl: "Alleen voor u: de tekst is naar uw lijnen \(worth.nl) waard; uw ondergrens is \(least.nl).",
      en: "For you alone: by your lines the text is worth \(worth.en); your walk-away value is \(least.en).")
    return [own] + crossed(text) + (standing.amended.map { amended in [told(share(amended.worth))] + crossed(amended) } ?? [])
      + (standing.unweighed.isEmpty ? [] : [unweighed(standing.unweighed.count)])
  }

  private static func crossed(_ text: PartyStanding.Text) -> [Phrase] {
    text.crossed.map { Phrase(nl: "Dat gaat over uw rode lijn “\($0.nl)”.", en: "That crosses your red line “\($0.en)”.") }
  }

  private static func told(_ amended: Phrase) -> Phrase {
    Phrase(
      nl: "Met het amendement dat voorligt zou zij \(amended.nl) waard zijn.", en: "With the amendment that is put it would be worth \(amended.en).")
  }

  /// NB: lines on the law or on figures are weighed by no player.
  private static func unweighed(_ count: Int) -> Phrase {
    Phrase(
      nl: "Niet gewogen: \(count) van uw rode lijnen, die van het recht of van cijfers afhangen.",
      en: "Not weighed: \(count) of your red lines, which depend on the law or on figures.")
  }

  /// A measure with the option that a text names for it, by their names in the dossier.
  public static func option(_ change: OptionChange, _ politics: Politics?) -> Phrase {
    let measure = politics?.measures.first { $0.id == change.measure }
    let option = measure?.options.first { $0.id == change.option }?.name ?? Phrase(same: change.option?.rawValue ?? "–")
    let name = measure?.name ?? Phrase(same: change.measure)
    return Phrase(nl: "\(name.nl): \(option.nl)", en: "\(name.en): \(option.en)")
  }
}
