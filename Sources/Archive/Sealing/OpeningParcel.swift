public import Foundation
import Negotiation
public import Talks
public import Vocabulary

/// An opening to be held on another machine: the record of a seat and the envelopes, which tell nothing without their secrets.
public struct OpeningParcel: Sendable, Codable {
  /// What this program writes.
  public static let form = "polder-opening-1"

  public var form = Self.form
  public var opening: OpeningID
  /// The record as far as all seats with an envelope of it may read it: what one of them has for itself is not for a machine of all.
  public var record: String
  /// The envelopes in the order of the terms.
  public var envelopes: [Data]

  /// Reads a file. Throws `EnvelopeError.noParcel`.
  public init(file: URL) throws(EnvelopeError) {
    guard let data = FileManager.default.contents(atPath: file.path) else { throw .noFile(path: file.path) }
    guard let found = try? JSONDecoder().decode(Self.self, from: data), found.form == Self.form else {
      throw .noParcel(path: file.lastPathComponent)
    }
    self = found
  }

  init(opening: OpeningID, record: String, envelopes: [Data]) { (self.opening, self.record, self.envelopes) = (opening, record, envelopes) }

  /// Writes it into a new file. Throws `LedgerError`.
  public func write(to file: URL) throws { try PrivateFile.write(Array(JSONText.file(self).utf8), to: file) }

  /// Puts record and envelopes into a shelf of their own; gives the name of the table. Throws `LedgerError` where the record is not as it was made,
  /// and `EnvelopeError`.
  public func unpack(into shelf: TableShelf) throws -> String {
    let name = try Ledger.importing(LedgerRecord(record), into: shelf.folder).identity.table
    guard let held = try shelf.table(name).current().state.sealedOpening(opening) else { throw EnvelopeError.notTakenAlong }
    // A parcel that the table does not know of would be opened without counting.
    guard held.endedAt == nil, held.notReady.isEmpty, held.packedAt != nil else { throw EnvelopeError.notTakenAlong }
    let terms = held.terms
    guard terms.envelopes.count == envelopes.count else { throw EnvelopeError.torn }
    let box = EnvelopeBox(in: shelf.folder)
    for (own, bytes) in zip(terms.envelopes, envelopes) {
      guard let commitment = LedgerHash(own.commitment) else { throw EnvelopeError.torn }
      try box.keep(try Envelope(bytes: Array(bytes)), commitment, at: name)
    }
    return name
  }
}

extension TableStore {
  /// What another machine needs to hold an opening, packed by a seat. Throws `EnvelopeError.missing` and `LedgerError`.
  public func parcel(of opening: TableState.SealedOpening, for seat: SeatID, in box: EnvelopeBox) throws -> OpeningParcel {
    let envelopes = try opening.terms.envelopes.map { Data(try box.envelope($0.commitment, at: name).bytes) }
    return OpeningParcel(
      opening: opening.id, record: try recordToGive(toAll: opening.terms.envelopes.map(\.seat), as: seat).text, envelopes: envelopes)
  }
}
