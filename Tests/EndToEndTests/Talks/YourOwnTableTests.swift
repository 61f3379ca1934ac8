import Foundation
import Testing

/// The guide is done word by word: files are written and commands run in the order in which they stand there.
@Suite("The guide to a table of one's own")
struct YourOwnTableTests {
  private struct Step {
    var kind: String
    var file: String?
    var text: String
  }

  private static func steps() throws -> [Step] {
    let guide = try String(contentsOf: Command.root.appendingPathComponent("Docs/Guides/YourOwnTable.md"), encoding: .utf8)
    return guide.components(separatedBy: "\n```").enumerated().filter { $0.offset % 2 == 1 }.map { _, block in
      let lines = block.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let head = lines[0].split(separator: " ").map(String.init)
      return Step(kind: head[0], file: head.count > 1 ? head[1] : nil, text: lines.count > 1 ? lines[1] + "\n" : "")
    }
  }

  @Test("every command of it works, and prints what it says")
  func followed() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var output = ""
    var commands = 0
    for step in try Self.steps() {
      switch (step.kind, step.file) {
      case ("sh", _):
        for line in step.text.split(separator: "\n") {
          let words = line.split(separator: " ").map(String.init)
          #expect(words.first == "polder")
          let run = try Command.run(Array(words.dropFirst()), in: folder)
          #expect(run.code == 0, "\(line): \(run.errors)")
          output = run.output
          commands += 1
        }
      case ("text", _): for line in step.text.split(separator: "\n") { #expect(output.contains(line), "“\(line)” is not in: \(output.prefix(400))") }
      case (_, let file?): try Data(step.text.utf8).write(to: folder.appendingPathComponent(file))
      default: Issue.record("a block of the guide that nobody follows: \(step.kind)")
      }
    }
    #expect(commands == 5)
    #expect(FileManager.default.fileExists(atPath: folder.appendingPathComponent("out/brief.html").path))
  }

  @Test("the example beside it negotiates in English alone, and check says what Dutch falls back on")
  func example() throws {
    let check = try Command.run(["check", "eu-effort-sharing-2023", "--language", "en"])
    #expect(check.code == 0 && check.output.contains("This dossier has no Dutch"), "\(check.output)\(check.errors)")
    let negotiated = try Command.run(["negotiate", "eu-effort-sharing-2023", "--language", "en"])
    #expect(negotiated.code == 0 && negotiated.output.contains("Fiction A"), "\(negotiated.errors)")
  }
}
