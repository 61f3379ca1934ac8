import Archive
import Foundation
import Testing

@Suite("Where the store of runs lies")
struct StorePlaceTests {
  @Test("as asked, before all else")
  func asked() {
    #expect(RunStore.place("/somewhere/runs.sqlite").path == "/somewhere/runs.sqlite")
  }

  // In processes of their own, since the environment is that of the whole process.

  @Test("where the environment points, unless a place is asked for")
  func environment() async {
    await #expect(processExitsWith: .success) {
      setenv("POLDER_STORE", "/elsewhere/own.sqlite", 1)
      setenv("XDG_DATA_HOME", "/data", 1)
      #expect(RunStore.place(nil).path == "/elsewhere/own.sqlite")
      #expect(RunStore.place("/asked.sqlite").path == "/asked.sqlite")
    }
  }

  @Test("in the data folder of the user, where the environment does not point anywhere")
  func dataFolder() async {
    await #expect(processExitsWith: .success) {
      unsetenv("POLDER_STORE")
      setenv("XDG_DATA_HOME", "/data", 1)
      #expect(RunStore.place(nil).path == "/data/polder/runs.sqlite")
      // The specification has a path that is not absolute ignored.
      setenv("XDG_DATA_HOME", "data", 1)
      #expect(RunStore.place(nil).path.hasSuffix("/.local/share/polder/runs.sqlite"))
      unsetenv("XDG_DATA_HOME")
      #expect(RunStore.place(nil).path.hasSuffix("/.local/share/polder/runs.sqlite"))
      setenv("POLDER_STORE", "", 1)
      #expect(RunStore.place(nil).path.hasSuffix("/.local/share/polder/runs.sqlite"))
    }
  }

  @Test("a file that is no database is refused, with its place and what to do")
  func noDatabase() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString).sqlite")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(repeating: UInt8(ascii: "x"), count: 4096).write(to: file)
    let error = #expect(throws: RunStoreError.self) { try RunStore(file) }
    let sentence = try #require(error).sentence
    #expect(sentence.en.hasPrefix("The runs in \(file.path) cannot be read or written: "))
    #expect(sentence.en.hasSuffix(". Choose another place with --store."))
    #expect(sentence.nl.hasPrefix("De runs in \(file.path) kunnen niet worden gelezen of geschreven: "))
    // What stood there stays.
    #expect(try Data(contentsOf: file).count == 4096)
  }
}
