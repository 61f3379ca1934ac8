import Foundation
import Testing

/// A browser of this machine.
enum Browser {
  static let program: URL? = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }.map { URL(fileURLWithPath: $0) }
}

/// The brief in a real browser.
@Suite("The brief in a browser", .enabled(if: Browser.program != nil, "needs Chromium"))
struct BrowserTests {
  @Test("loads without an error, with all sheets, and asks nothing of the network")
  func loads() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let made = try Command.run(["assess", "--variant", "V0", "V3a", "--futures", "2", "--language", "nl", "--output", folder.path])
    #expect(made.code == 0, "\(made.errors)")
    let run = try Command.run(
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--enable-logging=stderr", "--user-data-dir=\(folder.path)/profile",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--dump-dom", folder.appendingPathComponent("brief.html").absoluteString,
      ], program: try #require(Browser.program))
    #expect(run.code == 0)
    for id in ["front", "law", "chain", "table", "places"] { #expect(run.output.contains("id=\"\(id)\""), "\(id)") }
    let annex = try String(contentsOf: folder.appendingPathComponent("annex.html"), encoding: .utf8)
    for id in ["law-annex", "chain-annex", "evidence", "receipt"] { #expect(annex.contains("id=\"\(id)\""), "\(id)") }
    #expect(run.output.contains("Amsterdam"))
    #expect(!run.errors.contains("CONSOLE"), "\(run.errors.split(separator: "\n").filter { $0.contains("CONSOLE") })")
  }
}
