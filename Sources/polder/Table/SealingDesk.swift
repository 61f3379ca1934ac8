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
  let dossier: Dossier
  private let shelf: TableShelf

  static var now: Instant { Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000)) }

  /// Waits for a moment as long as something holds.
  static func wait(until moment: Instant, while goesOn: () throws -> Bool) throws {
    while now < moment, try goesOn() { Thread.sleep(forTimeInterval: 0.05) }
  }

  init(_ name: String, _ shelf: TableShelf, _ store: RunStore) throws {
    table = try shelf.table(beginning: name)
    state = try table.current().state
    let contents = try state.dossier.flatMap { try store.dossier(ofTable: $0) }
    guard let dossier = try contents?.load() else { throw TableError.unknown(name) }
    (self.dossier, self.shelf, box) = (dossier, shelf, EnvelopeBox(in: shelf.folder))
    known = try dossier.withTalks.politics.table
  }

  /// The key with which a seat signs.
  func key(of seat: String) throws -> SigningKey { try shelf.seatKey(of: seat, at: table.name) }

  /// The position in a seat's own envelope, with the secret that is asked for. Throws `EnvelopeError`, and the refusal of a seat that has none.
  func unlocked(_ seat: SeatID, in language: Language) throws -> SealedPosition {
    guard let envelope = state.envelope(of: seat) else { throw Refusal.sealing(.nothingSealed(seat)) }
    return try table.position(of: seat, envelope.commitment, in: box, with: Self.secret(of: seat, in: language))
  }

  /// What is typed as the secret of a seat. Throws `EnvelopeError.noSecret`.
  static func secret(of seat: SeatID, in language: Language) throws -> SealingSecret {
    guard let secret = HiddenLine.ask(SealingCommandWords.secretOf(seat.rawValue)[language]).flatMap({ SealingSecret($0) }) else {
      throw EnvelopeError.noSecret
    }
    return secret
  }

  /// Throws the refusal of a seat that has no vote here, before anything is sealed for it.
  func checkVotes(_ seat: SeatID) throws {
    guard state.voters.contains(where: { $0.id == seat }) else { throw Refusal.sealing(.noVoter(seat)) }
  }

  /// The party of the dossier for which a seat speaks.
  func party(of seat: SeatID) -> Party? { state.seated(seat)?.seat.party.flatMap { id in known.parties.first { $0.id == id } } }

  /// What the dossier calls a measure.
  func name(_ measure: MeasureID, in language: Language) -> String {
    dossier.talks?.politics.measures.first { $0.id == measure }?.name[language] ?? measure.rawValue
  }

  /// The parties that stand in an opening with what the dossier says. Throws the refusal of a seat of which it says nothing: left out in
  /// silence, "all" would not be all.
  func parties(onPublicPositions terms: OpeningTerms) throws -> [Party] {
    try terms.onPublicPositions.map { seat in
      guard let party = party(of: seat) else { throw Refusal.sealing(.noPublicPosition(seat)) }
      return party
    }
  }

  /// Throws the refusal of a seat that may not bring the answer to the table, before anybody gives a secret.
  func checkMayAnswer(_ seat: SeatID) throws {
    guard let seated = state.seated(seat)?.seat, let rules = state.rules else { throw Refusal.notAtTable(seat) }
    let allowed = rules.seats(for: .answerOpening)
    guard allowed.contains(seated.kind) else { throw Refusal.notForSeat(.answerOpening, kind: seated.kind, allowed: allowed) }
  }
}
