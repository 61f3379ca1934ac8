import Archive
import Dossiers
import Foundation
import Testing
import TinyPolder
import Vocabulary

@Suite("Drafts beside a dossier")
struct DraftStoreTests {
  private let kept = try? TemporaryDrafts()
  private let dossier: Dossier

  init() throws { dossier = try TinyPolder.dossier() }

  /// A store of its own.
  private final class TemporaryDrafts {
    let store: RunStore
    private let folder: URL

    init() throws {
      folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
      store = try RunStore(folder.appendingPathComponent("runs.sqlite"))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
  }

  private func draft(_ name: String = "five", author: String = "A. Writer", _ written: String = "subsidiary.quota_per_month:3") -> VariantDraft {
    let amendment = Amendment(from: "T1", written: written)
    let amended = AmendedDossier(TinyPolder.contents(), dossier, amendment)
    return VariantDraft(
      amended, amendment, of: dossier.id, run: RunID(hash: "ab"), VariantDraft.Texts(name: name, author: author, note: "één\nregel"))
  }

  @Test("are kept whole with author, moment, what they began from and their file, the latest first")
  func whole() throws {
    let store = try #require(kept).store
    #expect(try store.drafts().isEmpty)
    try store.keep(draft(), at: Date(timeIntervalSince1970: 1_700_000_000))
    try store.keep(draft("six", author: "A. Writer", "subsidiary.quota_per_month:6"))
    let all = try store.drafts(of: dossier.id)
    #expect(all.map(\.texts.name) == ["six", "five"])
    let first = try #require(all.last)
    #expect(first.made == "2023-11-14T22:13:20Z" && first.from == "T1" && first.texts.author == "A. Writer" && first.texts.note == "één\nregel")
    #expect(first.amendment == Amendment(from: "T1", written: "subsidiary.quota_per_month:3") && first.file.hasPrefix("id: X1\n"))
    #expect(try store.drafts(of: "elsewhere").isEmpty)
  }

  @Test("the same draft again is the same, with its day; the operator removes it once")
  func once() throws {
    let store = try #require(kept).store
    try store.keep(draft(), at: Date(timeIntervalSince1970: 1_700_000_000))
    try store.keep(draft())
    let all = try store.drafts()
    #expect(all.count == 1 && all[0].made == "2023-11-14T22:13:20Z" && all[0].id == draft().id)
    #expect(draft(author: "B. Other").id != draft().id)
    #expect(try store.removeDraft(draft().id))
    #expect(try !store.removeDraft(draft().id))
    #expect(try store.drafts().isEmpty)
  }

  @Test("no more than fit are taken, and the answer says so")
  func full() throws {
    let store = try #require(kept).store
    for number in 0..<RunStore.mostDrafts { try store.keep(draft("\(number)")) }
    #expect(try !store.keep(draft("one more")))
    #expect(try store.keep(draft("0")), "one that is there already")
    #expect(try store.drafts().count == RunStore.mostDrafts)
  }

  @Test("are copied with the store")
  func copied() throws {
    let store = try #require(kept).store
    try store.keep(draft())
    let copy = store.file.deletingLastPathComponent().appendingPathComponent("copy.sqlite")
    _ = try store.backUp(to: copy)
    #expect(try RunStore(copy).drafts() == store.drafts())
  }
}
