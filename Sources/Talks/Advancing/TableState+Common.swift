import Dossiers
import Vocabulary

/// What every act must meet, whatever it does.
extension TableState {
  /// Most characters of a text, and of a name or title.
  static let textLimit = 20_000
  static let nameLimit = 200

  /// The seat that acts: it is at the table, the person sits there, and the rules let its kind do this.
  func checkSpeaker(_ act: Act, _ rules: RulesOfProcedure) throws(Refusal) -> Seated {
    guard let seated = seated(act.by) else { throw .unknown(.seat, act.by.rawValue) }
    guard seated.isAtTable else { throw .notAtTable(act.by) }
    if let person = act.person, act.kind != .takeSeat, !seated.people.contains(where: { $0.person == person && $0.issue == seated.issue }) {
      throw .notSitting(person)
    }
    let allowed = rules.seats(for: act.kind)
    guard allowed.contains(seated.seat.kind) else { throw .notForSeat(act.kind, kind: seated.seat.kind, allowed: allowed) }
    return seated
  }

  /// The circle is one that the rules know, holds the seat that acts, and is as wide as the kind of act asks.
  func checkCircle(_ act: Act, _ rules: RulesOfProcedure) throws(Refusal) {
    guard rules.circles.contains(act.readers.kind) else { throw .circleNotAllowed(act.readers.kind, allowed: rules.circles) }
    switch act.readers {
    case .everyone, .table: break
    case .seats(let seats):
      guard !seats.isEmpty else { throw .empty(.seats) }
      guard Readers(seats) == act.readers else { throw .circleNotInOrder }
      for seat in seats where seated(seat) == nil { throw .unknown(.seat, seat.rawValue) }
    case .seat(let seat): if seated(seat) == nil { throw .unknown(.seat, seat.rawValue) }
    }
    guard act.readers.include(act.by) else { throw .outsideOwnCircle(act.by) }
    if act.isForAllSeats, !act.readers.include(.table) { throw .notSeen(act.kind) }
  }

  /// Whatever the act names is there, and all its readers may read that. What the seat may not read is not there for it.
  func checkNames(_ act: Act) throws(Refusal) {
    for (thing, name) in act.references {
      guard let readers = names.readers(of: name), readers.include(act.by) else { throw .unknown(thing, name.rawValue) }
      guard readers.include(act.readers) else { throw .otherCircle(thing) }
    }
  }

  /// A text that says something and is not too long.
  func check(_ text: String, _ field: Refusal.Field) throws(Refusal) {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .empty(field) }
    try checkLength(text, field)
  }

  /// A text that may be empty.
  func checkLength(_ text: String, _ field: Refusal.Field) throws(Refusal) {
    let limit =
      switch field {
      case .name, .title, .link, .zone, .dossier, .hash: Self.nameLimit
      case .text, .question, .reason, .remedy, .ground, .seats, .change, .rulings, .answer: Self.textLimit
      }
    // NB: bytes first, because counting characters of a long text takes time.
    if text.utf8.count > limit, text.count > limit { throw .tooLong(field, characters: text.count, limit: limit) }
  }

  /// A seat that is at the table and may read the act.
  func check(named seat: SeatID, in act: Act) throws(Refusal) {
    guard let seated = seated(seat) else { throw .unknown(.seat, seat.rawValue) }
    guard seated.isAtTable else { throw .notAtTable(seat) }
    guard act.readers.include(seat) else { throw .outsideCircle(seat) }
  }

  /// An act on a thing is done in the circle of that thing, so that all who see the one see the other.
  func check(_ readers: Readers, of thing: Refusal.Thing, are own: Readers) throws(Refusal) {
    guard readers == own else { throw .otherCircle(thing) }
  }

  /// Rounds, votes and decisions are held in a session: before it, after it and during a break nobody is asked anything.
  func checkInSession(_ act: Act) throws(Refusal) {
    guard let session else { throw .noSession(act.kind) }
    if session.phase == .suspended { throw .suspended }
  }

  /// Voters among the readers of a circle.
  public func voters(in readers: Readers) -> [Seat] { voters.filter { readers.include($0.id) } }

  /// The next number in a circle, of things that have one.
  func next(_ readers: Readers, among circles: some Sequence<Readers>) -> Int { circles.reduce(1) { $1 == readers ? $0 + 1 : $0 } }
}
