public import Vocabulary

extension LedgerVerification {
  /// What was found, sentence by sentence: the answer first, then which of three attackers is excluded, and what each other one needs to be caught.
  public var sentences: [Phrase] {
    guard isSound else { return [Self.broken] + faults.map(\.sentence) }
    return [end, content, Self.editor, recomputer, host] + (acts.signed > 0 ? [ties] : [])
  }

  private static let broken = Phrase(
    nl: "Dit verslag is niet zoals het is gemaakt. Vertrouw er niets van, bewaar het en uw ontvangstbewijzen, en vraag anderen om de hunne.",
    en: "This record is not as it was made. Trust nothing of it, keep it and your receipts, and ask others for theirs.")

  /// `complete to N`, and whether the end is proved.
  private var end: Phrase {
    if isEndProved {
      return Phrase(
        nl: "Volledig tot en met \(head.count): een ontvangstbewijs is van precies dit einde.",
        en: "Complete to \(head.count): a receipt is of this very end.")
    }
    return Phrase(
      nl: "Volledig tot en met \(head.count); het einde is niet te bewijzen. Alleen een later ontvangstbewijs kan tonen dat er iets is weggelaten.",
      en: "Complete to \(head.count); the end cannot be proved. Only a later receipt can show that something was cut off.")
  }

  private var content: Phrase {
    Phrase(
      nl: "Gelezen en passend bij de rij: \(acts.open). Gesloten voor u: \(acts.closed). Gewist op een genoemde grond: \(acts.erased).",
      en: "Read and fitting the row: \(acts.open). Closed to you: \(acts.closed). Erased on a ground that is named: \(acts.erased).")
  }

  private static let editor = Phrase(
    nl: "Wie alleen bytes wijzigt, is uitgesloten: elke rij volgt op de vorige en past bij haar inhoud.",
    en: "Somebody who only changes bytes is excluded: every row follows the one before it and fits its content.")

  private var recomputer: Phrase {
    if isKeyConfirmed {
      return Phrase(
        nl: "Wie ook de hashes opnieuw berekent, is uitgesloten tot en met \(head.count): de stand is getekend met de sleutel van uw uitnodiging.",
        en: "Somebody who computes the hashes anew too is excluded up to \(head.count): the head is signed with the key of your invitation.")
    }
    return Phrase(
      nl: "Wie ook de hashes opnieuw berekent, is uitgesloten als de sleutel de juiste is. Vergelijk de vingerafdruk met die in uw uitnodiging: "
        + "\(fingerprint)",
      en: "Somebody who computes the hashes anew too is excluded if the key is the right one. Compare the fingerprint with that in your invitation: "
        + "\(fingerprint)")
  }

  private var host: Phrase {
    guard let furthest = receipts.first else {
      return Phrase(
        nl:
          "De gastheer met de sleutel is niet uitgesloten: die kan alles herschrijven. Een ontvangstbewijs van een zetel sluit dat uit tot waar het "
          + "reikt.",
        en: "The host with the key is not excluded: he can rewrite everything. A receipt of a seat excludes that up to where it goes.")
    }
    if receipts.count == 1 {
      return Phrase(
        nl:
          "De gastheer met de sleutel is uitgesloten tot en met \(furthest), zover uw ontvangstbewijs reikt; daarna niet. Of anderen een andere "
          + "versie "
          + "kregen, toont alleen het ontvangstbewijs van een ander.",
        en:
          "The host with the key is excluded up to \(furthest), as far as your receipt goes; not after it. Whether others were shown another version "
          + "only the receipt of somebody else can tell.")
    }
    return Phrase(
      nl:
        "De gastheer met de sleutel is uitgesloten tot en met \(furthest), zover de \(receipts.count) ontvangstbewijzen reiken; daarna niet. "
        + "Komen zij "
        + "van verschillende zetels, dan zagen die tot en met \(receipts[1]) dezelfde versie.",
      en:
        "The host with the key is excluded up to \(furthest), as far as the \(receipts.count) receipts go; not after it. If they come from different "
        + "seats, those saw the same version up to \(receipts[1]).")
  }

  private var ties: Phrase {
    Phrase(
      nl:
        "Door de zetel zelf getekend: \(acts.signed); daarvan staat van \(acts.untied) niet in dit verslag van wie de sleutel is. Voor de overige "
        + "staat "
        + "alleen de gastheer in.",
      en:
        "Signed by the seat itself: \(acts.signed); of \(acts.untied) of these the record does not say whose the key is. For the others only the "
        + "host "
        + "vouches.")
  }
}
