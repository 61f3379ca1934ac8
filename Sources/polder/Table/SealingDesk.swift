import Archive
import Assessments
import Dossiers
import Foundation
import Negotiation
import Reports
import Talks
import Vocabulary

/// A table with all that the verbs of sealed positions need: its state, its envelopes, and the negotiated table of its dossier.
struct SealingDesk {
  let table: TableStore
  let state: TableState
  let box: EnvelopeBox
  let known: Negotiation.Table
  private let shelf: TableShelf

  static var now: Instant { Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000)) }

  init(_ name: String, _ shelf: TableShelf, _ store: RunStore) throws {
    table = try shelf.table(beginning: name)
    state = try table.current().state
    let contents = try state.dossier.flatMap { try store.dossier(ofTable: $0) }
    guard let known = try contents?.load().withTalks.politics.table else { throw TableError.unknown(name) }
    (self.known, self.shelf, box) = (known, shelf, EnvelopeBox(in: shelf.folder))
  }

  /// The key with which a seat signs.
  func key(of seat: String) throws -> SigningKey { try shelf.seatKey(of: seat, at: table.name) }

  /// The party of the dossier for which a seat speaks.
  func party(of seat: SeatID) -> Party? { state.seated(seat)?.seat.party.flatMap { id in known.parties.first { $0.id == id } } }
}
