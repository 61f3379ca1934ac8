import Dossiers
import Foundation
import Testing
import TinyPolder

@testable import Archive

@Suite("Copies of tables beside the copy of a store")
struct TableCopiesTests {
  private let night: TemporaryShelf
  private let copies: TableCopies
  private var place: URL { night.folder.appendingPathComponent("copy.sqlite") }

  init() throws {
    night = try TemporaryShelf()
    copies = TableCopies(of: night.store, for: night.folder.appendingPathComponent("copy.sqlite"))
    try night.begin()
  }

  private func say(_ text: String) throws { try night.act(.state, [.text: text], as: "north") }

  @Test("a copy is sound, its owner's alone, without key or sign-ins, and writes over nothing")
  func backUp() throws {
    #expect(try copies.backUp() == 1)
    let folder = place.appendingPathExtension("tables")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.contains("\(night.table.name).sqlite") && files.allSatisfy { $0.hasPrefix("\(night.table.name).sqlite") })
    let file = Ledger.file(of: night.table.name, in: folder)
    #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o600)
    #expect(try Ledger(file).record(for: .host) == night.table.ledger.record(for: .host))
    #expect(throws: StoreCopyError.alreadyThere(path: folder.path)) { try copies.backUp() }
  }

  @Test("a table that is gone comes back and goes on with its key; one that is as far is left; one that is further is kept unless it may go")
  func putBack() throws {
    try say("one")
    #expect(try copies.backUp() == 1 && copies.toPutBack(replacing: false).isEmpty)
    try say("two")
    try say("three")
    #expect(throws: StoreCopyError.wouldLoseActs(table: night.table.name, acts: 2)) { try copies.toPutBack(replacing: false) }
    let later = try #require(try night.table.ledger.receipt())
    let names = try copies.toPutBack(replacing: true)
    try copies.putBack(names)
    #expect(names == [night.table.name])
    #expect(try night.table.current().state.words.count == 1, "a program that has it open reads what was put back")
    #expect(try night.table.view(for: .seat("north")).acts.count == 3)
    #expect(try !night.table.ledger.record(for: .host).verified(with: [later]).isSound, "whoever has a receipt can show what is missing")
    for name in try FileManager.default.contentsOfDirectory(atPath: night.shelf.folder.path) where name.contains(".sqlite") {
      try FileManager.default.removeItem(at: night.shelf.folder.appendingPathComponent(name))
    }
    #expect(try copies.toPutBack(replacing: false) == [night.table.name])
    try copies.putBack([night.table.name])
    let again = try TableShelf(beside: night.store, keys: night.shelf.keys).table(night.table.name)
    _ = try again.act(TableWish(kind: .state, values: [.text: "on"], seat: "north"), at: .init(milliseconds: 1_800_000_000_000), dossier: nil)
    #expect(try again.current().state.words.count == 2)
  }

  @Test("a copy of which a row was changed is refused, and nothing is put back")
  func unsound() throws {
    try say("one")
    _ = try copies.backUp()
    try say("two")
    let copy = try Ledger(Ledger.file(of: night.table.name, in: place.appendingPathExtension("tables")))
    try copy.database.write { try $0.execute(sql: "UPDATE opening SET body = '{}' WHERE number = 2") }
    #expect(throws: LedgerError.self) { try copies.toPutBack(replacing: true) }
    #expect(try night.table.current().state.words.count == 2)
  }

  @Test("the dossier of a table outlives pruning")
  func dossier() throws {
    let store = try RunStore(night.store)
    let (ours, other) = ("first", try TinyPolder.dossier().fingerprint)
    for fingerprint in [ours, other] { try store.keep(TinyPolder.contents(), fingerprint: fingerprint) }
    _ = try store.prune(store.plan(PruningPlan.Wish(madeBefore: "2999-01-01T00:00:00Z")), shrinks: false)
    #expect(try store.dossier(ofTable: ours) != nil && store.dossier(ofTable: other) == nil)
  }
}
