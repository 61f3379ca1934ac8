import Dossiers
import Foundation
import Negotiation
import Synchronization
import Talks
import Testing
import TinyPolder
import Vocabulary

@testable import Archive
@testable import Workbench

/// A workbench with tables at which three delegations seal their lines and open them. Its clock stands still between acts. A class, so that it can
/// tidy up.
final class SealedHouse {
  static let sealers: [SeatID] = ["Anker", "Baken", "Kompas"]
  static let measures = [Measure(id: "family", options: ["free", "quota", "wait"]), Measure(id: "homes", options: ["few", "many"])]

  /// A night that is over, with who signed in at it.
  struct Night {
    var table: TableStore
    /// The field Cookie of each seat.
    var cookies: [String: String] = [:]
    var answer: OpeningAnswer?
    /// The bytes of its envelopes while they were there, in the order of their seats.
    var envelopes: [[UInt8]] = []
  }

  let bench: LittleWorkbench
  let shelf: TableShelf
  let clock = Clock()
  private let dossier: String
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")

  /// An instant that moves when it is told to.
  final class Clock: Sendable {
    private let milliseconds = Mutex(1_700_000_000_000)
    var now: Instant { Instant(milliseconds: milliseconds.withLock { $0 }) }
    func moves(minutes: Int) -> Instant {
      Instant(
        milliseconds: milliseconds.withLock {
          $0 += minutes * 60_000; return $0
        })
    }
  }

  init() throws {
    bench = try LittleWorkbench()
    let land = TinyPolder.contents()
    dossier = try land.load().fingerprint
    try bench.store.keep(land, fingerprint: dossier)
    shelf = try TableShelf(beside: folder.appendingPathComponent("data/runs.sqlite"), keys: KeyFolder(folder.appendingPathComponent("keys")))
    bench.tables = TableDesk(shelf, now: { [clock] in clock.now })
    bench.doors = Doors(starts: .nobody, sessions: Sessions(seats: shelf.seats, clock: { 1_700_000_000 }))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Lines of a seat over the measures of the house.
  static func position(_ seat: SeatID, worth: [[Int]] = [[60, 50, 0], [40, 0]], walkAway: Int = 0, lines: [RedLine]) -> SealedPosition {
    var party = Party(id: PartyID(seat.rawValue), worth: worth, walkAway: walkAway, scale: 100)
    party.redLines = lines
    return SealedPosition(measures: measures, party: party)
  }

  /// A whole night in which the last of the three seals these lines, and the others theirs.
  ///
  /// `look` is called after everything that happens, with its name. Without `isInTime` there is no answer within the budget.
  func night(
    _ position: SealedPosition, beside others: [SeatID: SealedPosition] = [:], isInTime: Bool = true,
    look: (String, Night) throws -> Void = { _, _ in }
  ) throws -> Night {
    var night = try begun()
    let box = EnvelopeBox(in: shelf.folder)
    var secrets: [SeatID: SealingSecret] = [:]
    for seat in Self.sealers {
      let usual = Self.position(seat, lines: [RedLine(id: "x", measure: 0, forbidden: seat == "Anker" ? [2] : [])])
      let own = seat == "Kompas" ? position : others[seat] ?? usual
      secrets[seat] = try night.table.seal(own, by: seat, in: box, at: clock.moves(minutes: 1)).secret
    }
    try look("sealed", night)
    try open(&night, box, secrets, isInTime: isInTime, look: look)
    try look("answered", night)
    return night
  }

  /// A night in session, at which nothing is sealed yet.
  func begun() throws -> Night {
    var night = Night(table: try opened())
    for seat in ["chair", "Anker", "Kompas"] { night.cookies[seat] = try sit(seat, at: night.table) }
    let session = TableWish(kind: .openSession, values: [.name: "Night", .present: "chair\nAnker\nBaken\nKompas"], seat: "chair")
    _ = try night.table.act(session, at: clock.moves(minutes: 1), dossier: nil)
    return night
  }

  private func open(
    _ night: inout Night, _ box: EnvelopeBox, _ secrets: [SeatID: SealingSecret], isInTime: Bool, look: (String, Night) throws -> Void
  ) throws {
    let table = night.table
    let state = try table.current().state
    var terms = OpeningTerms(
      envelopes: Self.sealers.map { .init($0, state.envelope(of: $0)?.commitment ?? "") }, measures: Self.measures,
      question: OpeningQuestion(namesPackages: true, namesStep: true))
    terms.program = "polder"
    func act(_ sealing: SealingAct, by seat: SeatID) throws { _ = try table.act(sealing, by: seat, at: clock.moves(minutes: 1)) }
    for seat in Self.sealers { try act(.agree(.init(terms: terms)), by: seat) }
    try look("agreed", night)
    let opening = try #require(try table.current().state.runningOpening).id
    for seat in Self.sealers { try act(.ready(.init(opening: opening)), by: seat) }
    try look("ready", night)
    for seat in Self.sealers { try act(.give(.init(opening: opening)), by: seat) }
    try look("given", night)
    night.envelopes = try terms.envelopes.map { try box.envelope($0.commitment, at: table.name).bytes }
    let positions = try terms.envelopes.map { own in
      try table.position(of: own.seat, own.commitment, in: box, with: #require(secrets[own.seat]))
    }
    let ground = try TableStore.ground(of: terms, positions, known: [], of: Self.measures)
    let answer = isInTime ? ground.answer(terms.question) : nil
    night.answer = answer
    try act(.answer(.init(opening: opening, answer: answer)), by: "chair")
    try table.destroySpent(in: box)
  }

  private func opened() throws -> TableStore {
    var rules = RulesOfProcedure(id: "small", name: Phrase(same: "small"))
    rules.permissions = ActKind.allCases.map { .init($0, SeatKind.allCases) }
    let seats = Self.sealers.map { Seat($0, .delegation, name: Phrase(same: $0.rawValue), party: PartyID($0.rawValue)) }
    let opening = TableAct.Opening(
      name: Phrase(nl: "Tafel", en: "Table"), dossier: dossier, seats: seats + [Seat("chair", .chair, name: Phrase(nl: "Voorzitter", en: "Chair"))],
      rules: rules, zone: "UTC")
    return try shelf.open(opening, by: "chair", readers: .everyone, at: clock.moves(minutes: 1))
  }

  private func sit(_ seat: String, at table: TableStore) throws -> String {
    let wish = TableWish(kind: .invite, values: [.seat: seat], seat: "chair")
    let link = try #require(try table.act(wish, at: clock.moves(minutes: 1), dossier: nil).link).text
    return String(try #require(bench.post("/en/seats/\(link)", ["name": "P"])["Set-Cookie"]).prefix { $0 != ";" })
  }

  /// Sends a form of a table for a seat that signed in.
  func post(_ part: String, _ fields: [String: String], as seat: String, at night: Night) throws -> Answer {
    let cookie = night.cookies[seat] ?? ""
    let session = try bench.doors.sessions.seat(cookie, at: night.table.name, isPerson: true)
    return bench.post("/en/tables/\(night.table.name)/\(part)", fields, token: bench.doors.sessions.token(for: session)) { $0.cookies = cookie }
  }

  /// What a reader gets: the status, every field and the body.
  func told(_ address: String, _ cookie: String?) -> String {
    let answer = bench.get(address) { $0.cookies = cookie ?? "" }
    return "\(answer.status) \(answer.fields.map { "\($0.name): \($0.value)" })\n\(answer.text)"
  }
}
