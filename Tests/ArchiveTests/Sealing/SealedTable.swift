import Dossiers
import Foundation
import Negotiation
import Talks
import Vocabulary

@testable import Archive

/// A table of three delegations that seal and one that everybody knows, in a folder of its own.
final class SealedTable {
  static let sealers: [SeatID] = ["Anker", "Baken", "Kompas"]

  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
  let shelf: TableShelf
  let table: TableStore
  let box: EnvelopeBox
  /// The packages, and what Lood wants in the open.
  let measures: [Measure]
  let known: Party
  private(set) var secrets: [SeatID: SealingSecret] = [:]
  private var clock = 1_700_000_000_000

  init(
    _ measures: [Measure] = EnvelopeTests.measures, known: Party = SealedTable.position("Lood", walkAway: 0, forbidden: []).party
  ) throws {
    (self.measures, self.known) = (measures, known)
    shelf = try TableShelf(beside: folder.appendingPathComponent("data/runs.sqlite"), keys: KeyFolder(folder.appendingPathComponent("keys")))
    var rules = RulesOfProcedure(id: "small", name: Phrase(same: "small"))
    rules.permissions = ActKind.allCases.map { .init($0, SeatKind.allCases) }
    let seats = ["Anker", "Baken", "Kompas", "Lood"].map { Seat(SeatID($0), .delegation, name: Phrase(same: $0), party: PartyID($0)) }
    let opening = TableAct.Opening(
      name: Phrase(nl: "Tafel", en: "Table"), dossier: "d1", seats: seats + [Seat("chair", .chair, name: Phrase(nl: "Voorzitter", en: "Chair"))],
      rules: rules, zone: "UTC")
    table = try shelf.open(opening, by: "chair", readers: .table, at: Instant(milliseconds: clock))
    box = EnvelopeBox(in: shelf.folder)
    try meet()
  }

  private func meet() throws {
    let session = TableWish(kind: .openSession, values: [.name: "Night", .present: "chair\nAnker\nBaken\nKompas\nLood"], seat: "chair")
    _ = try table.act(session, at: now(), dossier: nil)
  }

  /// Closes the session and opens another.
  func nextSession() throws {
    _ = try table.act(TableWish(kind: .closeSession, values: [:], seat: "chair"), at: now(), dossier: nil)
    try meet()
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func now() -> Instant {
    clock += 60_000
    return Instant(milliseconds: clock)
  }

  /// What a seat wants: the more it asks, the less it can live with.
  static func position(_ seat: SeatID, walkAway: Int, forbidden: [Int]) -> SealedPosition {
    var position = EnvelopeTests.position(walkAway: walkAway, forbidden: forbidden)
    position.party.id = PartyID(seat.rawValue)
    return position
  }

  func seal(_ seat: SeatID, _ position: SealedPosition) throws { secrets[seat] = try table.seal(position, by: seat, in: box, at: now()).secret }

  var terms: OpeningTerms {
    get throws {
      let state = try table.current().state
      var terms = OpeningTerms(
        envelopes: Self.sealers.map { .init($0, state.envelope(of: $0)?.commitment ?? "") }, onPublicPositions: ["Lood"], measures: measures,
        question: OpeningQuestion(namesPackages: true, namesStep: true))
      terms.program = "polder"
      return terms
    }
  }

  /// What lay on the table at the last opening, for who knows all lines.
  func groundAfter(_ positions: [SealedPosition]) throws -> CommonGround {
    guard let terms = try table.current().state.openings.last?.terms else { throw Refusal.unknown(.opening, "") }
    return try TableStore.ground(of: terms, positions, known: [known], of: measures)
  }

  /// Everything up to the answer, as the ceremony does it.
  @discardableResult
  func open() throws -> OpeningAnswer {
    let terms = try terms
    for seat in Self.sealers { _ = try table.act(.agree(.init(terms: terms)), by: seat, at: now()) }
    guard let opening = try table.current().state.runningOpening?.id else { throw Refusal.unknown(.opening, "") }
    for seat in Self.sealers { _ = try table.act(.ready(.init(opening: opening)), by: seat, at: now()) }
    for seat in Self.sealers { _ = try table.act(.give(.init(opening: opening)), by: seat, at: now()) }
    let positions = try terms.envelopes.map { own in
      guard let secret = secrets[own.seat] else { throw EnvelopeError.noSecret }
      return try table.position(of: own.seat, own.commitment, in: box, with: secret)
    }
    let answer = try TableStore.ground(of: terms, positions, known: [known], of: measures).answer(terms.question)
    _ = try table.act(.answer(.init(opening: opening, answer: answer)), by: "chair", at: now())
    try table.destroySpent(in: box)
    return answer
  }

  /// The files of envelopes, in order.
  var files: [URL] {
    let place = shelf.folder.appendingPathComponent("envelopes/\(table.name)")
    return ((try? FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: nil)) ?? []).sorted { $0.path < $1.path }
  }
}
