import Talks
public import Vocabulary

/// What the page of a table says.
public struct BoardWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var tables: String { t("Tafels", "Tables") }
  public var noTables: Prose {
    t(
      "Er is hier geen tafel die u mag zien. Wie aan een tafel zit, opent eerst zijn link.",
      "There is no table here that you may see. Whoever sits at a table first opens the link.")
  }
  public var guide: String { t("Hoe een nacht verloopt: voor de secretaris", "How a night is run: for the secretary") }
  public var tablesIntro: Prose {
    t(
      "Tafels waaraan u in deze browser zit, en tafels waarvan het openbare verslag iets bevat.",
      "Tables at which you sit in this browser, and tables whose public record holds something.")
  }
  public var yourSeat: String { t("uw zetel", "your seat") }
  public var publicRecord: String { t("openbaar verslag", "public record") }

  var readingsTitle: String { t("Meer dan eens verteld", "Told more than once") }
  var readings: Prose { t("Wat er van één voorval is gezegd, naast elkaar", "What was said of one event, side by side") }
  var event: Prose { t("Voorval", "Event") }
  func reading(_ number: Int) -> Prose { t("Lezing \(number)", "Reading \(number)") }

  var agenda: String { t("Agendapunten", "Agenda") }
  var noSession: Prose { t("Er is nu geen zitting.", "There is no session now.") }
  func session(_ number: Int, _ name: String, _ phase: String, since moment: String) -> Prose {
    t("Zitting \(number), “\(name)”, \(phase). Geopend op \(moment).", "Session \(number), “\(name)”, \(phase). Opened on \(moment).")
  }
  func suspended(until moment: String?) -> Prose {
    moment.map { t("Geschorst, tot \($0).", "Suspended, until \($0).") } ?? t("Geschorst.", "Suspended.")
  }
  func zone(_ name: String) -> Prose { t("Tijden naar de klok van \(name).", "Times by the clock of \(name).") }
  var returned: Prose { t("Terug van een toets", "Back from a test") }

  var proposals: String { t("Voorstellen", "Proposals") }
  var noProposals: Prose { t("Er ligt nog niets op tafel.", "Nothing lies on the table yet.") }
  func standing(version: Int, by seat: String, amendments: Int) -> Prose {
    let pending = amendments == 0 ? "" : ", " + numbers.counted(amendments, ("amendement", "amendementen"), ("amendment", "amendments"))
    return t("versie \(version), van \(seat)\(pending)", "version \(version), by \(seat)\(pending)")
  }
  var withdrawn: String { t("ingetrokken", "withdrawn") }
  func decided(_ decision: String, isOfAll: Bool) -> String {
    isOfAll ? t("besloten, \(decision)", "decided, \(decision)") : t("afgesproken, \(decision)", "agreed, \(decision)")
  }

  var contestsTitle: String { t("Betwiste standpunten", "Positions contested") }
  var contests: Prose {
    t("Wat het dossier aan een zetel toeschrijft, naast wat die er zelf van zegt", "What the dossier says of a seat, beside what it says itself")
  }
  var contestColumns: [Prose] {
    [t("Wie", "Who"), t("Maatregel", "Measure"), t("Volgens het dossier", "By the dossier"), t("Volgens de zetel", "By the seat")]
  }
  func onScale(_ place: Int) -> String { t("\(place) op de schaal van 0 tot 100", "\(place) on the scale from 0 to 100") }
  func contested(_ position: String?, _ text: String) -> Prose { position.map { "\($0): “\(text)”" } ?? "“\(text)”" }

  var seats: String { t("Aan tafel", "At the table") }
  func seat(_ name: Prose, isHere: Bool?, _ people: [String]) -> Prose {
    let who = people.isEmpty ? "" : " (\(people.joined(separator: ", ")))"
    switch isHere {
    case nil: return "\(name)\(who)"
    case true?: return t("\(name)\(who): aanwezig", "\(name)\(who): here")
    case false?: return t("\(name)\(who): niet aanwezig", "\(name)\(who): not here")
    }
  }
  func isYou(_ name: String) -> Prose { t("\(strong: Prose(name)) (u)", "\(strong: Prose(name)) (you)") }

  var votes: String { t("Aangekondigde stemmingen", "Votes announced") }
  func announced(_ matter: Prose, opens: String, rule: String, by seat: String) -> Prose {
    t(
      "\(seat) heeft een stemming aangekondigd over \(matter), niet voor \(opens). Regel: \(rule).",
      "\(seat) has announced a vote on \(matter), not before \(opens). Rule: \(rule).")
  }
  /// Without how many votes are in, for who may not know.
  func openVote(_ matter: Prose) -> Prose {
    t(
      "De stemming over \(matter) is open. De stemmen zijn te zien als hij sluit.",
      "The vote on \(matter) is open. The votes are shown when it closes.")
  }
  func closedVote(_ matter: Prose, inFavour: Int, against: Int, abstains: Int, _ outcome: String) -> Prose {
    t(
      "\(matter): \(outcome), \(inFavour) voor, \(against) tegen, \(abstains) onthouden.",
      "\(matter): \(outcome), \(inFavour) for, \(against) against, \(abstains) abstaining.")
  }
  func outcome(_ isAdopted: Bool?) -> String {
    switch isAdopted {
    case true?: t("aangenomen", "adopted")
    case false?: t("verworpen", "rejected")
    case nil: t("staking van stemmen, de voorzitter beslist", "a tie, the chair decides")
    }
  }

  var referrals: String { t("Uitgezet", "Out for a test") }
  func referral(_ matter: Prose, to seat: String, _ test: String, due: String) -> Prose {
    t("\(matter): \(test) door \(seat), antwoord voor \(due)", "\(matter): \(test) by \(seat), answer before \(due)")
  }
  var overdueTitle: String { t("Toetsen die te laat zijn", "Tests that are overdue") }
  var overdue: Prose { t("\(strong: "Te laat"): ", "\(strong: "Overdue"): ") }
  func answered(_ matter: Prose, by seat: String, _ test: String, at moment: String) -> Prose {
    t("\(matter): \(test), beantwoord door \(seat) op \(moment)", "\(matter): \(test), answered by \(seat) on \(moment)")
  }

  var course: String { t("Verloop", "Course") }
  var whole: String { t("het hele verloop", "the whole course") }
  var nothingNew: Prose { t("Niets nieuws sinds de vorige keer.", "Nothing new since the last time.") }
  var nothing: Prose { t("Er is nog niets gebeurd.", "Nothing has happened yet.") }
  public var actions: String { t("Wat u nu kunt doen", "What you can do now") }
  public var noActions: Prose { t("Uw zetel kan nu niets doen.", "Your seat can do nothing now.") }
  public func seatNotice(_ seat: String, _ person: String) -> Prose {
    person.isEmpty
      ? t("U zit hier voor \(strong: Prose(seat)).", "You sit here for \(strong: Prose(seat)).")
      : t("U zit hier voor \(strong: Prose(seat)), als \(person).", "You sit here for \(strong: Prose(seat)), as \(person).")
  }
  public var publicNotice: Prose {
    t(
      "Dit is het openbare verslag. Niet alles wat aan deze tafel gebeurt is openbaar.",
      "This is the public record. Not all that happens at this table is public.")
  }
  func head(_ count: Int, _ hash: String) -> Prose {
    let acts = numbers.counted(count, ("handeling", "handelingen"), ("act", "acts"))
    return t(
      "\(acts), stand van het verslag \(hash), toen u dit opende.", "\(acts), head of the record \(hash), when you opened this.")
  }
}
