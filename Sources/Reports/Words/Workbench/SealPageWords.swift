public import Vocabulary

/// What the pages say on which a seat seals its position.
public struct SealPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { t("Verzegel uw standpunt", "Seal your position") }
  public var what: Prose {
    t(
      "Een verzegeld standpunt zegt met welke pakketten u kunt leven. Aan tafel staat alleen de vingerafdruk. Stemmen alle zetels in, dan zegt het "
        + "programma of er een pakket is waarmee allen kunnen leven, zonder een lijn te tonen.",
      "A sealed position says which packages you can live with. The table has its fingerprint alone. Where all seats agree, the program tells "
        + "whether there is a package that all can live with, without showing a line.")
  }
  public func sealed(_ commitment: String) -> Prose {
    t(
      "Uw envelop van nu heeft vingerafdruk \(String(commitment.prefix(12))). Een nieuwe komt ervoor in de plaats.",
      "Your envelope of now has fingerprint \(String(commitment.prefix(12))). A new one takes its place.")
  }
  public var notSealed: Prose { t("Uw zetel heeft nu niets verzegeld.", "Your seat has nothing sealed now.") }
  public var noDraft: Prose {
    t(
      "Het dossier zegt niets van een partij voor deze zetel; verzegel met de opdracht hieronder.",
      "The dossier says nothing of a party for this seat; seal by the command below.")
  }
  public var inPage: Prose {
    t(
      "Wat u invult blijft in deze pagina: zij maakt zelf het geheim en de envelop, en stuurt de envelop en de vingerafdruk. Sluit de pagina als u "
        + "klaar bent.",
      "What you fill in stays in this page: it makes the secret and the envelope itself, and sends the envelope and the fingerprint. Close the page "
        + "when you are done.")
  }
  public func withoutScript(_ address: String) -> Prose {
    let link = Prose(t("een gewoon formulier", "a plain form"))
    return t(
      "Dit vraagt script. Zonder kan het met \(link, to: .address(address)), dat de server kan lezen.",
      "This needs script. Without it there is \(link, to: .address(address)), which the server can read.")
  }
  public var notProtected: [Prose] {
    [
      t(
        "Niet beschermd: een server die deze pagina of het programma vervangt. De opdracht hieronder verzegelt op de machine waar de "
          + "tafel staat: geef haar alleen waar u die machine vertrouwt.",
        "Not protected: a server that replaces this page or the program. The command below seals on the machine where the table lies: give it only "
          + "where you trust that machine."),
      t("Niet beschermd: dwang, en wat mensen hardop zeggen.", "Not protected: coercion, and what people say aloud."),
      t(
        "Zonder het geheim opent niemand de envelop, ook u niet. Na elke opening verzegelt ieder opnieuw.",
        "Without the secret nobody opens the envelope, nor do you. After every opening all seal anew."),
    ]
  }
  public var warning: Prose {
    t(
      "Let op: met dit formulier kan de server uw standpunt lezen, en wie hem beheert ook.",
      "Beware: by this form the server can read your position, and so can whoever keeps it.")
  }
  public var alternatives: Prose {
    t(
      "Beter is de pagina met script, of de opdracht hieronder op een machine die u vertrouwt.",
      "Better is the page with script, or the command below on a machine that you trust.")
  }
  public var send: String { t("Leg de envelop neer", "Lay down the envelope") }
  public var position: String { t("Standpunt", "Position") }
  public var positionNote: String {
    t(
      "Zoals “polder table seal --draft” het schrijft: waarden per optie, ondergrens en rode lijnen.",
      "As “polder table seal --draft” writes it: worths per option, walk-away value and red lines.")
  }
  public var knows: String { t("Ik weet dat de server dit standpunt kan lezen", "I know that the server can read this position") }
  public var sealPlain: String { t("Laat de server verzegelen", "Let the server seal") }
  public var secret: Prose {
    t("Dit is het geheim van uw envelop. Schrijf het over.", "This is the secret of your envelope. Copy it.")
  }
  public var secretNote: Prose {
    t(
      "Het wordt alleen nu getoond. Wie het heeft, kan de envelop openen; zonder opent niemand hem.",
      "It is shown now and never again. Whoever has it can open the envelope; without it nobody can.")
  }

  public static let needsScript = Phrase(
    nl: "Er kwam geen envelop mee: deze pagina vraagt script. Gebruik het gewone formulier, of de opdracht.",
    en: "No envelope came along: this page needs script. Use the plain form, or the command.")
  public static let mustKnow = Phrase(
    nl: "Zet het vinkje als u weet dat de server dit standpunt kan lezen.", en: "Tick the box where you know that the server can read this position.")
  public static let noPosition = Phrase(
    nl: "Dit is geen standpunt. Begin met wat er stond, en pas dat aan.", en: "This is no position. Begin with what stood there, and change that.")
}
