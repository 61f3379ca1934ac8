import Dossiers
import Talks
import Vocabulary

/// What a proposal says of itself: its text, what a version changed, amendments and consent rounds.
struct ProposalWords: Bilingual, Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  func title(_ number: Int, _ title: String) -> String { t("Voorstel \(number): \(title)", "Proposal \(number): \(title)") }
  func version(_ number: Int, by seat: String, at moment: String) -> Prose {
    t("Versie \(number), van \(seat), \(moment).", "Version \(number), by \(seat), \(moment).")
  }
  func byAmendment(_ number: Int) -> Prose { t("Door amendement \(number).", "By amendment \(number).") }
  func reason(_ text: String) -> Prose { t("Reden: “\(text)”", "Reason: “\(text)”") }
  func from(_ variant: String) -> Prose { t("Uitgaand van variant \(variant).", "From variant \(variant).") }
  func withdrawn(at moment: String) -> Prose { t("Ingetrokken op \(moment).", "Withdrawn on \(moment).") }
  func decided(_ decision: String, isOfAll: Bool, at moment: String) -> Prose {
    isOfAll
      ? t("\(strong: "Besloten"): \(decision), \(moment).", "\(strong: "Decided"): \(decision), \(moment).")
      : t("\(strong: "Afgesproken"): \(decision), \(moment).", "\(strong: "Agreed"): \(decision), \(moment).")
  }
  func changes(after version: Int) -> Prose { t("Gewijzigd ten opzichte van versie \(version)", "Changed from version \(version)") }
  var noChanges: Prose { t("Aan de tekst is niets veranderd.", "Nothing of the text changed.") }
  var changeColumns: [Prose] { [t("Wat", "What"), t("Eerst", "Was"), t("Wordt", "Becomes")] }
  var allChanges: Prose { t("Alle versies", "All versions") }
  var text: Prose { t("De tekst nu", "The text now") }
  var sentence: String { t("zin", "sentence") }
  var nothing: String { t("niets", "nothing") }

  var trades: Prose { t("Ruil van plaatsen", "Trades of places") }
  var tradeColumns: [Prose] { [t("Geeft", "Gives"), t("Neemt over", "Takes over"), t("Plaatsen", "Places"), t("Prijs per plaats", "Price a place")] }
  func whole(_ number: Int) -> Prose { Prose(numbers.whole(number)) }
  func trade(_ giver: String, _ taker: String) -> String { t("ruil van \(giver) naar \(taker)", "trade from \(giver) to \(taker)") }
  /// A price that nobody named yet.
  var isOpen: Prose { t("open", "not named") }
  func trade(places: Int, at price: Int?) -> String {
    guard let price else { return t("\(numbers.whole(places)), prijs open", "\(numbers.whole(places)), price not named") }
    return t("\(numbers.whole(places)) voor \(numbers.whole(price))", "\(numbers.whole(places)) at \(numbers.whole(price))")
  }
  var levers: Prose { t("Instellingen", "Levers") }
  var leverColumns: [Prose] { [t("Instelling", "Lever"), t("Voor wie", "For whom"), t("Waarde", "Value")] }
  var options: Prose { t("Keuzes", "Options") }
  var optionColumns: [Prose] { [t("Maatregel", "Measure"), t("Keuze", "Option")] }
  func value(_ value: WrittenValue?) -> String {
    switch value {
    case nil: "–"
    case .number("never")?: t("nooit", "never")
    case .number(let text)?: language == .nl ? text.replacing(".", with: ",") : text
    case .flag(true)?: t("ja", "yes")
    case .flag(false)?: t("nee", "no")
    case .choice(let text)?: text
    case .set(let members)?: members.isEmpty ? t("geen", "none of them") : members.joined(separator: ", ")
    case .absent?: t("geen grens", "no limit")
    case .unknown?: t("onbekend", "unknown")
    }
  }

  var amendments: Prose { t("Amendementen", "Amendments") }
  var amendmentColumns: [Prose] {
    [t("Nummer", "Number"), t("Van", "By"), t("Op", "On"), t("Wijziging", "Change"), t("Waarom", "Why"), t("Stand", "Standing")]
  }
  var theText: String { t("de tekst", "the text") }
  func amendment(_ number: Int?) -> String {
    let told = number.map { "\($0)" } ?? "–"
    return t("amendement \(told)", "amendment \(told)")
  }
  func now(_ change: String) -> String { t("Nu: \(change)", "Now: \(change)") }
  func order(_ numbers: [Int], _ order: RulesOfProcedure.AmendmentOrder) -> Prose {
    let told = numbers.map { "\($0)" }.joined(separator: ", ")
    return order == .furthestFirst
      ? t(
        "Volgorde: \(told). Een amendement op een ander komt daarvoor; van wat botst komt eerst wat het verst van de tekst af staat.",
        "Order: \(told). An amendment of another comes before it; of those that clash the furthest from the text is put first.")
      : t("Volgorde: \(told), zoals ingediend.", "Order: \(told), as they were moved.")
  }
  func clash(_ first: Int, _ second: Int) -> Prose {
    t(
      "\(first) en \(second) botsen: wordt \(first) aangenomen, dan vervalt \(second).",
      "\(first) and \(second) clash: where \(first) is carried, \(second) lapses.")
  }
  func lever(_ lever: String, _ group: String, _ value: String) -> String { t("\(lever) voor \(group): \(value)", "\(lever) for \(group): \(value)") }
  func replaced(_ number: Int, _ text: String) -> String { t("zin \(number) wordt “\(text)”", "sentence \(number) becomes “\(text)”") }
  func removed(_ number: Int) -> String { t("zin \(number) vervalt", "sentence \(number) goes") }
  func inserted(_ number: Int, _ text: String) -> String { t("na zin \(number) komt “\(text)”", "after sentence \(number) comes “\(text)”") }

  func round(_ number: Int, on subject: String, until moment: String) -> Prose {
    t("Consentronde \(number) over \(subject), tot \(moment)", "Consent round \(number) on \(subject), until \(moment)")
  }
  func version(_ number: Int) -> String { t("versie \(number)", "version \(number)") }
  var bindsNobody: Prose {
    t("Deze consentronde bindt niet: aan deze tafel beslist een stemming.", "This consent round does not bind: at this table a vote decides.")
  }
  func outdated(_ newest: Int) -> Prose {
    t("Over een eerdere versie: er ligt nu versie \(newest).", "On an earlier version: the text is now version \(newest).")
  }
  var hidden: Prose {
    t(
      "De antwoorden zijn te zien als allen hebben gesproken of de tijd om is.",
      "The answers are shown once all have spoken or the time has passed.")
  }
  var allSpoke: Prose { t("Allen hebben gesproken; de ronde is nog niet gesloten.", "All have spoken; the round is not closed yet.") }
  func own(_ stand: String) -> Prose { t("Uw antwoord: \(stand).", "Your answer: \(stand).") }
  var roundColumns: [Prose] {
    [t("Zetel", "Seat"), t("Staat waar", "Stands where"), t("Waarom", "Why"), t("Wat het zou wegnemen", "What would lift it")]
  }
  var roundRows: Prose { t("Wie waar staat", "Who stands where") }
  var saidNothing: Prose { t("zei niets", "said nothing") }
  func outcome(_ isAgreed: Bool) -> Prose {
    isAgreed
      ? t("Uitkomst: er is overeenstemming.", "Outcome: there is agreement.")
      : t("Uitkomst: er is geen overeenstemming.", "Outcome: there is no agreement.")
  }

  var tests: Prose { t("Toetsen", "Tests") }
  func cost(lowCents: Int, highCents: Int, from year: Int?) -> Prose {
    let (low, high) = (numbers.whole(lowCents / 100), numbers.whole(highCents / 100))
    let since = year.map { t(" vanaf \($0)", " from \($0)") } ?? ""
    return t("€ \(low) tot € \(high) per jaar\(since)", "€ \(low) to € \(high) a year\(since)")
  }
}
