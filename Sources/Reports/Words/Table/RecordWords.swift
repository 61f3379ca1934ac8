import Talks
public import Vocabulary

/// What minutes, the decision list and the roll calls say.
public struct RecordWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var minutes: String { t("Notulen", "Minutes") }
  public var decisions: String { t("Besluitenlijst", "Decisions") }
  public var votes: String { VoteWords(language).rollCalls }

  func ended(_ opening: Int, _ moment: String, _ told: Prose) -> Prose {
    t("\(moment): openen \(opening) van verzegelde standpunten: ", "\(moment): opening \(opening) of sealed positions: ") + told
  }
  var texts: Prose { t("Wat op tafel kwam", "What was laid on the table") }
  func played(_ seats: String) -> Prose {
    t(
      "Oefening. Regels speelden \(seats), op openbare standpunten: wat hier van hen staat zolang daar niemand zat, hebben zij niet zelf gezegd "
        + "of besloten.",
      "Rehearsal. Rules played \(seats), on public positions: what stands here of them while nobody sat there, they have not said or decided "
        + "themselves.")
  }

  func session(_ number: Int, _ name: String) -> String { t("Zitting \(number): \(name)", "Session \(number): \(name)") }
  func times(from opened: String, to closed: String?) -> Prose {
    closed.map { t("Geopend op \(opened), gesloten op \($0).", "Opened on \(opened), closed on \($0).") }
      ?? t("Geopend op \(opened); loopt nog.", "Opened on \(opened); still under way.")
  }
  func present(_ seats: String) -> Prose { t("Aanwezig bij de opening: \(seats).", "Here at the opening: \(seats).") }
  func adopted(by seat: String, at moment: String) -> Prose { t("Vastgesteld door \(seat) op \(moment).", "Adopted by \(seat) on \(moment).") }
  var notAdopted: Prose { t("Deze notulen zijn nog niet vastgesteld.", "These minutes are not adopted yet.") }
  var outside: String { t("Buiten een zitting", "Outside a session") }
  func correction(_ text: String, by seat: String, at moment: String) -> Prose {
    t("Verbetering door \(seat), \(moment): “\(text)”", "Correction by \(seat), \(moment): “\(text)”")
  }
  var corrections: Prose { t("Verbeteringen", "Corrections") }
  func confirmed(_ seats: String) -> Prose {
    t("De stand van het verslag is bevestigd door \(seats).", "The head of the record was confirmed by \(seats).")
  }
  var none: Prose { t("Er is nog geen zitting geweest.", "There has been no session yet.") }

  func decision(_ number: Int) -> String { t("Besluit \(number)", "Decision \(number)") }
  func understanding(_ number: Int) -> String { t("Afspraak \(number)", "Understanding \(number)") }
  var understanding: Prose {
    t(
      "Gemaakt in een kring waar niet ieder met een stem bij is: het bindt de tafel niet.",
      "Made in a circle without all who have a vote: it does not bind the table.")
  }
  func agreed(_ matter: Prose, at moment: String) -> Prose { t("Afgesproken op \(moment): \(matter).", "Agreed on \(moment): \(matter).") }
  var agreedText: Prose { t("Wat afgesproken is", "What was agreed") }
  func decided(_ matter: Prose, at moment: String) -> Prose { t("Besloten op \(moment): \(matter).", "Decided on \(moment): \(matter).") }
  func carried(_ seats: String) -> Prose { t("Gedragen door \(seats).", "Carried by \(seats).") }
  func dissent(_ seat: String, _ reason: String) -> Prose { reason.isEmpty ? Prose(seat) : "\(seat): “\(reason)”" }
  var against: Prose { t("Niet gedragen door", "Not carried by") }
  var conditions: Prose { t("Voorwaarden", "Conditions") }
  var tasks: Prose { t("Wie doet wat wanneer", "Who does what by when") }
  var taskColumns: [Prose] { [t("Wie", "Who"), t("Wat", "What"), t("Voor", "Before")] }
  var noDate: Prose { t("zonder datum", "without a date") }
  var text: Prose { t("Wat besloten is", "What was decided") }
  var noDecisions: Prose { t("Er is nog geen besluit vastgelegd.", "No decision has been recorded yet.") }
  var failure: String { t("Geen besluit", "No decision") }
  func failed(_ text: String, by seat: String, at moment: String) -> Prose {
    t("\(seat) legde op \(moment) vast: “\(text)”", "\(seat) recorded on \(moment): “\(text)”")
  }
  func clash(_ first: String, _ second: String, _ measure: String?, _ text: String) -> Prose {
    let on = measure.map { t(" over \($0)", " on \($0)") } ?? ""
    return t("\(first) en \(second)\(on): “\(text)”", "\(first) and \(second)\(on): “\(text)”")
  }
  func task(_ seat: String, _ text: String) -> String { "\(seat): \(text)" }
  public func calendar(_ table: String) -> String { t("Besluiten van \(table)", "Decisions of \(table)") }
  public var asFile: String { t("Als bestand", "As a file") }
  public func files(_ links: Prose) -> Prose { t("Dit verslag als bestand: \(links).", "This record as a file: \(links).") }

  /// Over what is left out for a reader.
  var grounds: String { t("Wat hier niet staat", "What is not here") }
  func ground(_ ground: String, for reader: Reader) -> Prose {
    // NB: that it was said in confidence is the one ground that acts carry; another would stand under its own name.
    let isSaid = ground == "talks"
    switch reader {
    case .anybody:
      let name = isSaid ? t("wat aan tafel is gezegd, blijft daar", "what is said at the table stays there") : ground
      return t("Een deel van dit verslag is niet openbaar. Grond: \(name).", "A part of this record is not public. Ground: \(name).")
    case .seat:
      let name = isSaid ? t("wat in kleinere kring is gezegd, blijft daar", "what is said in a smaller circle stays there") : ground
      return t("Een deel van dit verslag is niet voor deze zetel. Grond: \(name).", "A part of this record is not for this seat. Ground: \(name).")
    }
  }

  var opensWhenAdopted: Prose {
    t(
      "Van een zitting wordt openbaar wat de hele tafel kon lezen, zodra haar notulen en die van alle zittingen daarvoor zijn vastgesteld.",
      "Of a session all that the whole table could read becomes public once its minutes and those of all sessions before it are adopted.")
  }

  /// What the rules of procedure rest that on, with where it can be read.
  func basis(_ text: Phrase, address: String) -> Prose {
    address.isEmpty ? Prose(text[language]) : "\(text[language]) (\(address))"
  }
}
