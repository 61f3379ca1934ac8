import Dossiers
import Foundation
import Negotiation
import Talks
import Testing
import Vocabulary

@testable import Archive

/// The same night twice, in which only the lines of one seat differ and the answer is the same.
@Suite("What a seat sealed is seen by nobody else")
struct TwoWorldsTests {
  /// Everything that is drawn or hashed, digit by digit: it differs between two nights that are alike in all else.
  private static func masked(_ text: String) -> String { text.replacing(/[0-9a-f]{16,}/) { String(repeating: "#", count: $0.output.count) } }

  /// The night of one world; Kompas has the lines that are given.
  private static func night(_ position: SealedPosition) throws -> (SealedTable, OpeningAnswer, sizes: [Int]) {
    let night = try SealedTable()
    try night.seal("Anker", SealedTable.position("Anker", walkAway: 30, forbidden: [2]))
    try night.seal("Baken", SealedTable.position("Baken", walkAway: 20, forbidden: []))
    try night.seal("Kompas", position)
    let sizes = try night.files.map { try Data(contentsOf: $0).count }
    return (night, try night.open(), sizes)
  }

  @Test("every byte that goes to another seat, to anybody or to the host's record is the same but for what is drawn and hashed")
  func same() throws {
    // Both can live with the same of what the others can live with; all else differs, the number of lines too.
    let one = try Self.night(SealedTable.position("Kompas", walkAway: 30, forbidden: [2]))
    var other = SealedTable.position("Kompas", walkAway: 10, forbidden: [2])
    other.party.redLines.append(RedLine(id: "and not this together", conditions: [.init(measure: 0, options: [2]), .init(measure: 1, options: [1])]))
    other.party.worth = [[90, 80, 0], [70, 60]]
    let two = try Self.night(other)
    #expect(one.1 == two.1 && one.1.isPossible && one.sizes == two.sizes && one.sizes == [Envelope.length, Envelope.length, Envelope.length])
    for reader in [LedgerReader.host, .everyone] + ["Anker", "Baken", "Lood", "chair"].map({ LedgerReader.seat($0) }) {
      let (first, second) = (try one.0.table.recordToGive(to: reader).text, try two.0.table.recordToGive(to: reader).text)
      #expect(Self.masked(first) == Self.masked(second), "\(reader)")
    }
    for seat in ["Anker", "Lood"] as [SeatID] {
      let views = try [one.0, two.0].map { try JSONText.line($0.table.view(for: .seat(seat)).state) }
      #expect(Self.masked(views[0]) == Self.masked(views[1]))
    }
  }

  @Test("no file of the table holds a line, a worth or a secret; after the answer the envelopes are gone and the record verifies")
  func files() throws {
    let planted = RedLineID("planted-line-that-nobody-may-find")
    let night = try SealedTable()
    for seat in SealedTable.sealers {
      var position = SealedTable.position(seat, walkAway: 30, forbidden: [2])
      position.party.redLines.append(RedLine(id: planted, measure: 1, forbidden: []))
      try night.seal(seat, position)
    }
    func found(_ text: String) throws -> [String] {
      let all = FileManager.default.enumerator(at: night.folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
      return try all.filter { !$0.hasDirectoryPath }.filter { try Data(contentsOf: $0).range(of: Data(text.utf8)) != nil }.map(\.lastPathComponent)
    }
    let secrets = SealedTable.sealers.compactMap { night.secrets[$0] }
    #expect(night.files.count == 3)
    _ = try night.open()
    #expect(night.files.isEmpty)
    #expect(try found(planted.rawValue).isEmpty)
    for secret in secrets {
      #expect(try found(secret.text).isEmpty && found(Hexadecimal.text(secret.bytes)).isEmpty)
    }
    let record = try night.table.ledger.record(for: .host)
    #expect(record.verified(with: [], fingerprint: nil).isSound)
  }

  @Test("an envelope of another seat, and one sealed before the last, do not open in its place")
  func copies() throws {
    let night = try SealedTable()
    for seat in SealedTable.sealers { try night.seal(seat, SealedTable.position(seat, walkAway: 30, forbidden: [2])) }
    let terms = try night.terms
    let secret = try #require(night.secrets["Anker"])
    // The file of Anker put in the place of that of Baken.
    let place = night.shelf.folder.appendingPathComponent("envelopes/\(night.table.name)")
    let files = terms.envelopes.map { place.appendingPathComponent("\($0.commitment).sealed") }
    try FileManager.default.removeItem(at: files[1])
    try FileManager.default.copyItem(at: files[0], to: files[1])
    #expect(throws: EnvelopeError.doesNotOpen) {
      try night.table.position(of: "Baken", terms.envelopes[1].commitment, in: night.box, with: secret)
    }
    #expect(throws: EnvelopeError.missing(commitment: terms.envelopes[0].commitment)) {
      try night.table.position(of: "Baken", terms.envelopes[0].commitment, in: night.box, with: secret)
    }
    let first = terms.envelopes[0].commitment
    try night.seal("Anker", SealedTable.position("Anker", walkAway: 20, forbidden: []))
    #expect(throws: EnvelopeError.missing(commitment: first)) { try night.table.position(of: "Anker", first, in: night.box, with: secret) }
  }

  @Test("envelopes that are put back from a copy of the disk after an answer serve no opening, and go with the next act")
  func putBack() throws {
    let night = try SealedTable()
    for seat in SealedTable.sealers { try night.seal(seat, SealedTable.position(seat, walkAway: 30, forbidden: [2])) }
    let old = try night.terms
    let copies = try night.files.map { ($0, try Data(contentsOf: $0)) }
    _ = try night.open()
    for (file, bytes) in copies { try bytes.write(to: file) }
    func session(_ kind: ActKind, _ values: [ActField: String] = [:]) throws {
      _ = try night.table.act(TableWish(kind: kind, values: values, seat: "chair"), at: night.now(), dossier: nil)
    }
    try session(.closeSession)
    #expect(night.files.isEmpty)
    for (file, bytes) in copies { try bytes.write(to: file) }
    try session(.openSession, [.name: "Second", .present: "chair\nAnker\nBaken\nKompas\nLood"])
    #expect(throws: Refusal.sealing(.nothingSealed("Anker"))) {
      try night.table.act(.agree(.init(terms: old)), by: "Anker", at: night.now())
    }
    #expect(throws: Refusal.sealing(.sealedBefore)) {
      try night.table.act(.seal(.init(commitment: old.envelopes[0].commitment, form: 1)), by: "Anker", at: night.now())
    }
  }

  @Test("a seat that leaves takes its envelope along, and leaves those of the others")
  func left() throws {
    let night = try SealedTable()
    for seat in SealedTable.sealers { try night.seal(seat, SealedTable.position(seat, walkAway: 30, forbidden: [2])) }
    let own = try #require(try night.table.current().state.envelope(of: "Baken")).commitment
    _ = try night.table.act(TableWish(kind: .leaveSeat, values: [:], seat: "Baken"), at: night.now(), dossier: nil)
    #expect(night.files.count == 2 && !night.files.contains { $0.lastPathComponent.hasPrefix(own) })
  }
}
