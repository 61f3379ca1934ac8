import Assessments
import Dossiers
import Foundation
public import Negotiation
public import Talks
public import Vocabulary

extension TableStore {
  /// This program with its version, as an agreement to open names it.
  public static let program = "polder \(polderVersion)"

  /// Does an act about sealed positions, which nobody writes in fields. Throws `Refusal`, `LedgerError` and `TableError`.
  public func act(_ sealing: SealingAct, by seat: SeatID, at now: Instant, key: SigningKey? = nil) throws -> TableDone {
    let identifier = ActIdentifier()
    let readers = try current().state.circle(of: .sealing(sealing))
    var act = Act(ActID("\(identifier)"), by: seat, at: now, for: readers, .sealing(sealing))
    var seal = TableSeal(seen: nil, key: key)
    if let key, try !ledger.knows(key.publicKey, of: seat.rawValue) { seal.registers = true }
    let receipt = try append(&act, identifier, seal)
    return TableDone(act: act, receipt: receipt, link: nil)
  }

  /// Seals a position for a seat, keeps the envelope, and says so at the table. The secret is told once and kept nowhere. Throws `EnvelopeError`,
  /// `NegotiationError`, and what `act` throws; no envelope is left then.
  public func seal(
    _ position: SealedPosition, by seat: SeatID, in box: EnvelopeBox, at now: Instant, key: SigningKey? = nil
  ) throws -> (done: TableDone, secret: SealingSecret) {
    let sealed = try Envelope.seal(position, for: context(of: seat, dossier: try current().state.dossier ?? ""))
    return (try keep((sealed.envelope, sealed.commitment), by: seat, in: box, at: now, key: key), sealed.secret)
  }

  /// Keeps an envelope that was sealed elsewhere, and says so at the table. Throws what `seal` throws.
  public func keep(
    _ made: (envelope: Envelope, commitment: LedgerHash), by seat: SeatID, in box: EnvelopeBox, at now: Instant, key: SigningKey? = nil
  ) throws -> TableDone {
    let (envelope, commitment) = made
    // A fingerprint of another seat must not reach that seat's envelope.
    if try current().state.envelopes.contains(where: { $0.commitment == "\(commitment)" }) { throw Refusal.sealing(.sealedBefore) }
    // First the envelope, then the act: so nothing is in the record that could not be opened.
    try box.keep(envelope, commitment, at: name)
    do {
      let done = try act(.seal(.init(commitment: "\(commitment)", form: EnvelopeContext.form)), by: seat, at: now, key: key)
      try destroySpent(in: box)
      return done
    } catch {
      box.destroy(["\(commitment)"], at: name)
      throw error
    }
  }

  /// What a page needs to seal for a seat as this program does. Throws `LedgerError` and `TableError`.
  public func frame(of seat: SeatID) throws -> SealingFrame {
    let own = context(of: seat, dossier: try current().state.dossier ?? "").bytes
    let prefix = LedgerFields(.position).whole(Int64(own.count)).fixed(own).bytes
    return SealingFrame(context: Hexadecimal.text(own), prefix: Hexadecimal.text(prefix))
  }

  /// The position in the envelope of a commitment. Throws `EnvelopeError`.
  public func position(of seat: SeatID, _ commitment: String, in box: EnvelopeBox, with secret: SealingSecret) throws -> SealedPosition {
    let state = try current().state
    guard let own = state.envelopes.last(where: { $0.seat == seat && $0.commitment == commitment }), let hash = LedgerHash(commitment) else {
      throw EnvelopeError.missing(commitment: commitment)
    }
    return try box.envelope(commitment, at: name).opened(with: secret, as: context(of: seat, dossier: own.dossier), committed: hash)
  }

  /// Throws what makes a position unfit for the packages of a question, whatever the others hold: `EnvelopeError` and `NegotiationError`.
  public static func check(_ position: SealedPosition, fits measures: [Measure]) throws {
    _ = try CommonGround(Table(measures: measures, parties: [position.party(on: measures)]), sealed: [0])
  }

  /// The table of an opening: the positions from the envelopes, in the order of the terms, then those that everybody knows. Throws `EnvelopeError`
  /// and `NegotiationError`.
  public static func ground(
    of terms: OpeningTerms, _ positions: [SealedPosition], known: [Party], of measures: [Measure]
  ) throws -> CommonGround {
    let sealed = try positions.map { try $0.party(on: terms.measures) }
    let open = try known.map { party in
      guard let own = party.choosing(terms.measures, of: measures) else { throw EnvelopeError.otherMeasures }
      return own
    }
    return try CommonGround(Table(measures: terms.measures, parties: sealed + open), sealed: Array(sealed.indices))
  }

  /// The same in the folder of the table, after an act that ends an opening or takes an envelope along.
  func destroySpent() throws { try destroySpent(in: EnvelopeBox(in: ledger.file.deletingLastPathComponent())) }

  /// Destroys the envelopes that can no longer be opened.
  public func destroySpent(in box: EnvelopeBox) throws {
    box.destroy(try current().state.envelopes.filter { $0.fate != .sealed }.map(\.commitment), at: name)
  }

  func context(of seat: SeatID, dossier: String) -> EnvelopeContext {
    EnvelopeContext(table: name, seat: seat.rawValue, dossier: dossier)
  }
}
