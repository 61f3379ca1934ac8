import Archive
import Foundation

/// A store of runs in a folder of its own, gone with the last mention of it. A class, so that it can tidy up.
final class TemporaryStore {
  let file: URL
  let store: RunStore

  init() throws {
    file = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)/deep/runs.sqlite")
    store = try RunStore(file)
  }

  deinit { try? FileManager.default.removeItem(at: file.deletingLastPathComponent().deletingLastPathComponent()) }
}
