import Vocabulary

extension LedgerError {
  static func replayed(_ number: Int) -> Phrase {
    Phrase(
      nl: "Deze handeling staat al in het register, als rij \(number), en telt één keer. U hoeft niets te doen.",
      en: "This act is in the ledger already, as row \(number), and counts once. You need do nothing.")
  }

  static func moved(_ count: Int) -> Phrase {
    Phrase(
      nl: "Intussen deed een ander iets; het register heeft nu \(Phrase.counted(count, ("rij", "rijen"), ("row", "rows")).nl). Kijk wat er nu staat "
        + "en doe uw handeling zo nodig opnieuw.",
      en:
        "Meanwhile somebody else did something; the ledger now has \(Phrase.counted(count, ("rij", "rijen"), ("row", "rows")).en). See what is there "
        + "now, and do your act again where it is still needed.")
  }

  static func neverSeen(_ count: Int) -> Phrase {
    Phrase(
      nl: "De stand van \(count) die uw zetel zag, is nooit een stand van dit register geweest. Bewaar uw ontvangstbewijs: het kan tonen dat er twee "
        + "versies zijn.",
      en: "The head of \(count) that your seat saw was never a head of this ledger. Keep your receipt: it can show that there are two versions.")
  }

  static func falseSignature(_ seat: String) -> Phrase {
    Phrase(
      nl: "De handtekening van “\(seat)” hoort niet bij deze handeling. Teken de handeling zelf, voor deze tafel, en stuur haar opnieuw.",
      en: "The signature of “\(seat)” does not belong to this act. Sign the act itself, for this table, and send it again.")
  }

  static func strangeKey(_ seat: String) -> Phrase {
    Phrase(
      nl: "De sleutel is niet de sleutel die deze tafel van “\(seat)” kent. Gebruik die, of leg eerst een nieuwe vast.",
      en: "The key is not the key that this table knows of “\(seat)”. Use that one, or put a new one on record first.")
  }

  static let groundless = Phrase(
    nl: "Wissen kan alleen door een handeling die de rijen (“erases”) en de grond (“ground”) noemt. Noem beide.",
    en: "Erasing is only done by an act that names the rows (“erases”) and the ground (“ground”). Name both.")
}
