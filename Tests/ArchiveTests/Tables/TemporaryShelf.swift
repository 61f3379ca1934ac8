import Archive
import Dossiers
import Foundation
import Talks
import Vocabulary

/// The table that the guide opens, on a shelf of its own. A class, so that it can tidy up.
final class TemporaryShelf {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
  let shelf: TableShelf
  let table: TableStore
  private(set) var clock = 1_700_000_000_000

  /// The store beside which the tables lie.
  var store: URL { folder.appendingPathComponent("data/runs.sqlite") }

  init() throws {
    shelf = try TableShelf(beside: folder.appendingPathComponent("data/runs.sqlite"), keys: KeyFolder(folder.appendingPathComponent("keys")))
    let guide = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../Docs/Guides/TableNight.json")
    let description = try TableDescription.read(guide.standardized)
    table = try shelf.open(
      description.opening(dossier: "first"), by: description.chair, readers: .table, at: Instant(milliseconds: 1_700_000_000_000))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A minute later, an act of a seat.
  @discardableResult
  func act(_ kind: ActKind, _ values: [ActField: String], as seat: SeatID, person: PersonID? = nil) throws -> TableDone {
    clock += 60_000
    return try table.act(TableWish(kind: kind, values: values, seat: seat, person: person), at: Instant(milliseconds: clock), dossier: nil)
  }

  /// Opens a session with the delegations present.
  func begin(_ name: String = "Night") throws { try act(.openSession, [.name: name, .present: "chair\nnorth\neast\nsouth"], as: "chair") }

  /// A person at a seat.
  func sit(_ seat: SeatID, name: String) throws -> PersonID {
    let link = try act(.invite, [.seat: seat.rawValue], as: "chair").link
    clock += 60_000
    guard let link else { throw LedgerError.closed }
    return try table.take(link, by: seat, name: name, at: Instant(milliseconds: clock))
  }
}
