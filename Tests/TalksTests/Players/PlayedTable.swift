import Dossiers
import Negotiation
import Talks
import Vocabulary

/// A table of invented parties, drawn from a seed, with a night at it that lies in memory.
struct PlayedTable {
  let table: Negotiation.Table
  private(set) var night = Proceedings()
  private(set) var now = TinyTable.start
  private let rules: RulesOfProcedure
  private var number: UInt64

  /// Everything follows from the seed: measures, options, worths, lines, how each gives way, and whether the last round votes. With `drawsAll` the
  /// players are the same whoever sits down.
  init(seed: UInt64, people: [SeatID] = [], vote: Bool = false, rounds: Int? = nil, drawsAll: Bool = false, roundsDecide: Bool = true) throws {
    number = seed &* 0x9E37_79B9_7F4A_7C15 &+ 7
    var own = TinyTable.rules
    own.noticeMinutes = 60
    own.roundsDecide = roundsDecide
    rules = own
    table = Self.drawn(&number)
    let seats =
      [Seat("chair", .chair, name: Phrase(same: "chair"), weight: 0)]
      + table.parties.map { Seat(SeatID($0.id.rawValue), .delegation, name: Phrase(same: $0.id), weight: 1, party: $0.id) }
    try add(.table(.open(.init(name: Phrase(same: "t"), dossier: "d", seats: seats, rules: rules, zone: "UTC"))), by: "chair")
    let rule = vote ? rules.votes.first?.id : nil
    for seat in seats where drawsAll || !people.contains(seat.id) {
      let temper = Temper.allCases[Self.pick(Temper.allCases.count, &number)]
      guard !people.contains(seat.id) else { continue }
      let terms = PlayerTerms(
        seat.kind == .chair ? .chair : .party(temper), rounds: rounds ?? 1 + Int(seed % 7), seed: seed, vote: rule)
      try add(.word(.state(.init(text: PlayerReason.plays(terms).sentence.en, event: terms.event))), by: seat.id)
    }
  }

  var state: TableState { night.state }

  static func pick(_ limit: Int, _ number: inout UInt64) -> Int {
    number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(number >> 33) % max(limit, 1)
  }

  private static func drawn(_ number: inout UInt64) -> Negotiation.Table {
    let measures = (0..<(1 + pick(4, &number))).map { index in
      Measure(id: MeasureID("m\(index)"), options: (0..<(1 + pick(4, &number))).map { OptionID("o\($0)") })
    }
    let parties = (0..<(2 + pick(3, &number))).map { drawn(PartyID("p\($0)"), on: measures, line: "l", &number) }
    return Negotiation.Table(measures: measures, parties: parties)
  }

  /// A party with worths and up to two red lines, whose names begin with `line`.
  private static func drawn(_ id: PartyID, on measures: [Measure], line: String, _ number: inout UInt64) -> Party {
    let worth = measures.map { $0.options.map { _ in pick(60, &number) } }
    var party = Party(id: id, worth: worth, walkAway: pick(90, &number), scale: 100)
    for place in 0..<pick(3, &number) {
      let conditions = measures.indices.filter { _ in pick(3, &number) == 0 }.map { measure in
        RedLine.Condition(measure: measure, options: measures[measure].options.indices.filter { _ in pick(2, &number) == 0 })
      }
      party.redLines.append(RedLine(id: RedLineID("\(line)\(place)"), conditions: conditions))
    }
    return party
  }

  /// Lines of a seat's own that the table does not know, with names that nobody else uses.
  func ownLines(of seat: SeatID, _ seed: UInt64) -> OwnLines {
    var number = seed &* 0x9E37_79B9_7F4A_7C15 &+ 11
    let temper = Temper.allCases[Self.pick(Temper.allCases.count, &number)]
    let party = Self.drawn("own", on: table.measures, line: "planted", &number)
    return OwnLines(seat, party, temper, else: PlayerTerms(.sealed, rounds: 3, seed: seed))
  }

  /// What a seat with lines of its own would do now.
  func act(on own: OwnLines) -> Act.Body? {
    PlayedNight(state, on: table, PlayerNames(table), in: .en, own: own)?.act(of: own.seat, at: now)
  }

  /// Plays on with a seat on lines of its own until another person must do something or it has ended; `each` sees its acts before they are done.
  mutating func play(_ own: OwnLines, each: (PlayedTable, Act.Body) -> Void = { _, _ in }) throws -> PlayedMove? {
    for _ in 0..<2000 {
      if let body = act(on: own) {
        each(self, body)
        try add(body, by: own.seat)
        continue
      }
      let move = next()
      switch move {
      case .act(let seat, let body)?: try add(body, by: seat)
      case .waits(let moment)?: now = moment
      case .awaits?, .ended?, nil: return move
      }
    }
    return nil
  }

  mutating func add(_ body: Act.Body, by seat: SeatID) throws {
    now = Instant(milliseconds: now.milliseconds + 1000)
    try night.add(Act(ActID("a\(night.acts.count)"), by: seat, at: now, for: .table, body), rules)
  }

  func next() -> PlayedMove? { PlayedNight(state, on: table, PlayerNames(table), in: .en)?.next(at: now) }

  /// Plays on until a person must do something or it has ended; gives what is waited for, and the acts that were done.
  mutating func play(limit: Int = 2000) throws -> (move: PlayedMove?, acts: Int) {
    for done in 0..<limit {
      let move = next()
      switch move {
      case .act(let seat, let body)?: try add(body, by: seat)
      case .waits(let moment)?: now = moment
      case .awaits?, .ended?, nil: return (move, done)
      }
    }
    return (nil, limit)
  }

  /// The package of a text that names every measure; `nil` for another.
  func package(_ text: ProposalText) -> [Int]? {
    let options = table.measures.map { measure in
      text.options.first { $0.measure == measure.id }.flatMap { change in measure.options.firstIndex { $0 == change.option } }
    }
    let named = options.compactMap { $0 }
    return named.count == options.count ? named : nil
  }

  func party(of seat: SeatID) -> Int? { table.parties.firstIndex { $0.id.rawValue == seat.rawValue } }
}
