import Archive
import Foundation
import Talks
import Testing
import TinyPolder

@testable import Workbench

/// A table of three delegations, a chair and a lawyer, played through its pages. A class, so that it can tidy up.
final class LittleNight {
  let bench: LittleWorkbench
  let shelf: TableShelf
  let table: TableStore
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
  /// The field Cookie of each seat that somebody took.
  private(set) var cookies: [String: String] = [:]

  /// About no dossier, unless it is to be about that of the invented land.
  init(isPublic: Bool = false, isOfLand: Bool = false) throws {
    bench = try LittleWorkbench()
    let contents = TinyPolder.contents()
    let fingerprint = isOfLand ? try contents.load().fingerprint : "0"
    if isOfLand { try bench.store.keep(contents, fingerprint: fingerprint) }
    shelf = try TableShelf(beside: folder.appendingPathComponent("data/runs.sqlite"), keys: KeyFolder(folder.appendingPathComponent("keys")))
    let guide = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../Docs/Guides/TableNight.json")
      .standardized
    let description = try TableDescription.read(guide)
    table = try shelf.open(
      description.opening(dossier: fingerprint), by: description.chair, readers: isPublic ? .everyone : .table, at: Instant(milliseconds: 1_000))
    bench.tables = TableDesk(shelf)
    bench.doors = Doors(starts: .nobody, sessions: Sessions(seats: shelf.seats))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var now: Instant { Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000)) }

  /// A link to a seat.
  func link(_ seat: String) throws -> String {
    try #require(try table.act(TableWish(kind: .invite, values: [.seat: seat], seat: "chair"), at: now, dossier: nil).link).text
  }

  /// Takes a seat by a link, as a browser does.
  @discardableResult
  func sit(_ seat: String, name: String = "") throws -> String {
    let answer = bench.post("/en/seats/\(try link(seat))", ["name": name])
    let cookie = String(try #require(answer["Set-Cookie"]).prefix { $0 != ";" })
    cookies[seat] = cookie
    return cookie
  }

  /// An address of the table.
  func address(_ part: String = "", language: String = "en") -> String { "/\(language)/tables/\(table.name)" + (part.isEmpty ? "" : "/" + part) }

  /// What a seat gets, or the public.
  func get(_ part: String = "", as seat: String? = nil, language: String = "en") -> Answer {
    bench.get(address(part, language: language)) { $0.cookies = seat.flatMap { self.cookies[$0] } ?? "" }
  }

  /// Does an act by its form.
  @discardableResult
  func act(_ kind: String, _ fields: [String: String], as seat: String) throws -> Answer {
    let cookie = cookies[seat] ?? ""
    let session = try bench.doors.sessions.seat(cookie, at: table.name, isPerson: true)
    return bench.post(address("acts/\(kind)"), fields, token: bench.doors.sessions.token(for: session)) { $0.cookies = cookie }
  }

  /// Opens a session with all delegations present.
  func begin() throws {
    for seat in ["chair", "north", "east", "south", "justice"] where cookies[seat] == nil { try sit(seat) }
    try act("session.open", ["name": "First night", "present": "chair\nnorth\neast\nsouth"], as: "chair")
  }

  /// A proposal; gives its name.
  func propose(_ title: String, as seat: String = "north", readers: String? = nil) throws -> String {
    var fields = ["title": title, "sentences": "One sentence.\nAnother one."]
    fields["readers"] = readers
    let answer = try act("proposal.propose", fields, as: seat)
    #expect(answer.status == .seeOther, "\(answer.text)")
    return try #require(try table.current().state.proposals.last).id.rawValue
  }
}
