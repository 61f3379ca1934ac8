public import Vocabulary

extension ActFieldFault {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .missing: Phrase(nl: "Dit veld is leeg. Vul het in.", en: "This field is empty. Fill it in.")
    case .foreign(let name):
      Phrase(nl: "Deze handeling heeft geen veld “\(name)”. Laat het weg.", en: "This act has no field “\(name)”. Leave it out.")
    case .unknown(let text):
      Phrase(
        nl: "“\(text)” is er niet aan deze tafel. Kijk bij “polder table show”.",
        en: "“\(text)” is not at this table. See “polder table show”.")
    case .noLever(let name):
      Phrase(
        nl: "Het dossier van deze tafel heeft geen instelling “\(name)”. Kijk in het dossier welke er zijn.",
        en: "The dossier of this table has no lever “\(name)”. See in the dossier which there are.")
    case .ambiguous(let text):
      Phrase(
        nl: "“\(text)” kan hier meer dan één ding zijn. Schrijf de lange naam uit “polder table show”.",
        en: "“\(text)” can be more than one thing here. Write the long name from “polder table show”."
      )
    case .notOneOf(let text, let allowed):
      Phrase(
        nl: "“\(text)” kan hier niet. Kies uit: \(allowed.joined(separator: ", ")).",
        en: "“\(text)” is not possible here. Choose one of: \(allowed.joined(separator: ", ")).")
    case .ofPlayers(let text):
      Phrase(
        nl: "“\(text)” is een naam waaraan gespeelde zetels hun woorden herkennen. Kies een andere.",
        en: "“\(text)” is a name by which seats that are played know their words. Choose another.")
    case .seatOrNew, .seatThere, .noSeatName: seatSentence
    case .noNumber(let text): Phrase(nl: "“\(text)” is geen heel getal. Vul er een in.", en: "“\(text)” is no whole number. Fill one in.")
    case .noDate(let text):
      Phrase(nl: "“\(text)” is geen datum. Schrijf hem als 2026-10-25.", en: "“\(text)” is no date. Write it as 2026-10-25.")
    case .line(let number, let text, let example):
      Phrase(
        nl: "Regel \(number), “\(text)”, is niet te lezen. Schrijf hem als: \(example)",
        en: "Line \(number), “\(text)”, cannot be read. Write it as: \(example)")
    case .moment(let error): error.sentence
    case .dossier(let sentence): sentence
    }
  }

  /// What is wrong with a seat that is invited.
  private var seatSentence: Phrase {
    if case .noSeatName(let text) = self {
      return Phrase(
        nl: "“\(text)” is geen korte naam voor een zetel. Neem ten hoogste 40 letters, cijfers, punten en streepjes.",
        en: "“\(text)” is no short name for a seat. Take at most 40 letters, digits, dots and dashes.")
    }
    if case .seatThere(let text) = self {
      return Phrase(
        nl: "Er is al een zetel “\(text)”. Nodig die uit onder seat, of geef de nieuwe een andere naam.",
        en: "There is a seat “\(text)” already. Invite it under seat, or give the new one another name.")
    }
    return Phrase(
      nl: "Noem óf een zetel van deze tafel (seat), óf een nieuwe (new_seat).", en: "Name either a seat of this table (seat) or a new one (new_seat)."
    )
  }
}
