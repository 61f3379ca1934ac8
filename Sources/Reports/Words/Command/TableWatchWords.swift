public import Talks
public import Vocabulary

/// Help and messages of `polder table watch`.
public enum TableWatchWords {
  public static let abstract = Phrase(
    nl: "Volgt een tafel: wat er staat, en dan elke handeling zodra zij er is.", en: "Follows a table: what stands there, then each act as it comes.")
  public static func discussion(minutes: Int) -> Phrase {
    Phrase(
      nl: "Met --seat ziet u wat die zetel ziet, zonder --seat wat iedereen ziet. Met --lines wordt het geheim van uw envelop gevraagd; dan "
        + "staat er ook wat de tekst naar uw eigen lijnen waard is, en opnieuw zodra dat verandert, \(minutes) minuten lang. Dat blijft in dit "
        + "proces, en op dit scherm tot u het wist: ook wat u terug kunt rollen. Onderbreken beëindigt het.",
      en: "With --seat you see what that seat sees, without --seat what everybody sees. With --lines the secret of your envelope is asked for; "
        + "then it is told too what the text is worth by your own lines, and again whenever that changes, for \(minutes) minutes. That stays in "
        + "this process, and on this screen until you clear it: what you can scroll back to as well. Interrupting ends it.")
  }
  public static let lines = Phrase(
    nl: "Ontgrendelt de eigen lijnen van de zetel; het geheim wordt gevraagd.", en: "Unlocks the seat's own lines; the secret is asked for.")
  public static let linesWithoutSeat = Phrase(
    nl: "Noem bij --lines de zetel: polder table watch TAFEL --seat ZETEL --lines.",
    en: "With --lines name the seat: polder table watch TABLE --seat SEAT --lines.")
  public static let watches = Phrase(
    nl: "Vanaf hier elke handeling zodra zij er is; onderbreken beëindigt het.", en: "From here each act as it comes; interrupting ends it.")
  public static func noParty(_ seat: SeatID) -> Phrase {
    Phrase(
      nl: "De zetel “\(seat)” is geen delegatie van een partij uit het dossier, dus valt er niets naar eigen lijnen te wegen.",
      en: "The seat “\(seat)” is no delegation of a party of the dossier, so nothing can be weighed by lines of its own.")
  }
  public static let unsealed = Phrase(
    nl: "Uw envelop is niet meer de verzegelde van daarnet; uw eigen lijnen zijn vergrendeld.",
    en: "Your envelope is no longer the one that was sealed; your own lines are locked.")
  public static func locked(minutes: Int) -> Phrase {
    Phrase(
      nl: "Uw eigen lijnen zijn na \(minutes) minuten weer vergrendeld; begin opnieuw om ze te zien. Wat u terug kunt rollen, wist u zelf.",
      en: "Your own lines are locked again after \(minutes) minutes; begin again to see them. What you can scroll back to you clear yourself.")
  }
}
