/// A field in which people write an act; the same for forms of pages and for options of the command.
public enum ActField: String, Sendable, Hashable, CaseIterable {
  /// What the act is about: a proposal, an amendment, a referral, a round, a vote, a session or an act, by number or name.
  case about
  case title, variant, levers, options, sentences
  case text, reason, remedy, question, ground
  case to, test, due
  case returnsTo = "returns_to"
  case rulings, degree, start, people, conditions
  case low, high
  case fromYear = "from_year"
  case attribution, event, measure, position
  case deadline, stand
  case rule, opens, closes, holder, choice
  case weightFor = "weight_for"
  case weightAgainst = "weight_against"
  case weightAbstaining = "weight_abstaining"
  case tasks, clashes
  case name, agenda, present, until, there
  case seat, dossier
  /// A seat that comes to the table by an invitation: its short name, what kind it is, and its weight.
  case newSeat = "new_seat"
  case seatKind = "kind"
  case weight
  /// Places: what a seat can provide, asks and pays, what is needed in all, and who takes over from whom.
  case able, asks, pays, need, trades
  /// Who may read it.
  case readers

  /// How it is written.
  public enum Form: Sendable, Hashable {
    case line, lines
    /// A time of a clock on the wall.
    case moment
    case number
    /// One of a few words.
    case word
  }

  public var form: Form {
    switch self {
    case .levers, .options, .sentences, .text, .rulings, .conditions, .tasks, .clashes, .agenda, .present, .trades: .lines
    case .due, .deadline, .opens, .closes, .until: .moment
    case .low, .high, .fromYear, .people, .weightFor, .weightAgainst, .weightAbstaining, .able, .asks, .pays, .need, .weight: .number
    case .about, .variant, .to, .test, .degree, .attribution, .stand, .rule, .holder, .choice, .there, .seat, .seatKind, .readers: .word
    case .title, .reason, .remedy, .question, .ground, .returnsTo, .start, .event, .measure, .position, .name, .dossier, .newSeat: .line
    }
  }
}
