public import Vocabulary

/// What the page behind a link to a seat says, and that of the seat itself.
public struct SeatPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { t("Uitnodiging voor een zetel", "Invitation to a seat") }
  public func invited(_ seat: String, _ table: String) -> Prose {
    t("U bent uitgenodigd voor de zetel \(seat) aan de tafel “\(table)”.", "You are invited to the seat \(seat) at the table “\(table)”.")
  }
  public var works: Prose {
    t(
      "Deze link werkt één keer: met de knop hieronder neemt u plaats, in deze browser. Alle zetels zien dat de zetel is ingenomen. Na twee uur "
        + "zonder verzoek, en na een dag in elk geval, bent u afgemeld.",
      "This link works once: with the button below you take the seat, in this browser. All seats see that you are there. After two hours "
        + "without a request, and after a day in any case, you are signed out.")
  }
  public var take: String { t("Neem plaats", "Take the seat") }
  public var yourName: String { t("Hoe u genoemd wilt worden", "How you want to be called") }
  public var nameNote: String {
    t("Mag leeg blijven. Alleen wie deze zetel deelt, ziet het.", "May stay empty. Only those who share this seat see it.")
  }
  public var newLink: Prose {
    t(
      "Dit is de link. Geef hem zelf aan degene voor wie hij is; hij werkt één keer. Alle zetels zien dat hij is uitgegeven.",
      "This is the link. Give it yourself to whom it is for; it works once. All seats see that it was issued.")
  }
  public var newLinkNote: Prose {
    t(
      "Hij wordt alleen nu getoond. Zet er het adres van deze server voor.",
      "It is shown now and never again. Put the address of this server before it.")
  }
  public var ownTitle: String { t("Uw zetel", "Your seat") }
  public func others(_ people: Int) -> Prose {
    let count = numbers.counted(people, ("persoon deelt", "personen delen"), ("person shares", "people share"))
    return t("\(count) deze zetel.", "\(count) this seat.")
  }
  public var receipt: String { t("Bewijs van de stand van het verslag", "Receipt of the head of the record") }
  public var receiptNote: Prose {
    t(
      "Bewaar deze regel. Met “polder table verify” toont u er later mee aan hoe het verslag nu was.",
      "Keep this line. With “polder table verify” it later proves what the record is now.")
  }
  public func fingerprint(_ text: String) -> Prose {
    t("Vingerafdruk van de sleutel van deze tafel: \(text).", "Fingerprint of the key of this table: \(text).")
  }
  public var fingerprintNote: Prose {
    t(
      "Met deze vingerafdruk herkent u later het verslag: een ander verslag is met een andere sleutel getekend.",
      "By this fingerprint you know the record again later: another record is signed by another key.")
  }
  public var toldBefore: Prose {
    t(
      "Dit formulier is twee keer verstuurd. De link is één keer getoond, op de bladzijde van de eerste keer, en wordt nergens bewaard.",
      "This form was sent twice. The link was shown once, on the page of the first time, and is kept nowhere.")
  }
  public func reissue(_ seat: String) -> Prose {
    t(
      "Geef een nieuwe link uit voor de zetel \(seat); de vorige werkt dan niet meer",
      "Issue a new link for the seat \(seat); the one before then ends")
  }
  public var callMe: String { t("Verander hoe u genoemd wordt", "Change how you are called") }
  public var callMeNote: String {
    t(
      "Leeg wist uw naam. Hij staat niet in het verslag en is daarna nergens meer.",
      "Empty erases your name. It is not in the record, and is nowhere after that.")
  }
  public var calendar: String { t("Maak een link voor de agenda van deze zetel", "Make a link for the calendar of this seat") }
  public func calendarNote(days: Int) -> String {
    t(
      "Een agenda of een lezer van nieuws kan zich niet aanmelden. Met een eigen link leest zo'n programma de besluiten die deze zetel mag "
        + "lezen, en niets anders, \(days) dagen lang. Een zetel heeft één link: een nieuwe beëindigt die van daarvoor. Hij eindigt ook als "
        + "iemand van deze zetel zich overal afmeldt, en als de zetel een nieuwe link krijgt.",
      "A calendar or a news reader cannot sign in. By a link of its own such a program reads the decisions that this seat may read, and nothing "
        + "else, for \(days) days. A seat has one link: a new one ends the one before. It ends too when somebody of this seat signs out "
        + "everywhere, and when the seat gets a new link.")
  }
  public func calendarMade(_ moment: String) -> String {
    t("Er is er nu een, gemaakt op \(moment).", "There is one now, made at \(moment).")
  }
  public var noCalendar: String { t("Nu is er geen.", "There is none now.") }
  public var newCalendar: Prose {
    t(
      "Dit zijn de adressen. Wie ze heeft, leest wat deze zetel aan besluiten mag lezen: geef ze aan niemand.",
      "These are the addresses. Whoever has them reads the decisions that this seat may read: give them to nobody.")
  }
  public var forCalendar: Prose { t("Voor een agenda:", "For a calendar:") }
  public var forReader: Prose { t("Voor een lezer van nieuws:", "For a news reader:") }
  public var newCalendarNote: Prose {
    t(
      "Ze worden alleen nu getoond. Zet er het adres van deze server voor.",
      "They are shown now and never again. Put the address of this server before them.")
  }
  public var signOut: String { t("Meld mij af", "Sign me out") }
  public var signOutEverywhere: String { t("Meld mij overal af", "Sign me out everywhere") }
}
