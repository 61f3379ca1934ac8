import Foundation

/// The invented land that the guide to a whole dossier writes out.
enum GuideLand {
  /// Writes its files into a folder, and gives that of the dossier.
  static func write(to folder: URL) throws -> URL {
    let guide = try String(contentsOf: Command.root.appendingPathComponent("Docs/Guides/WholeDossier.md"), encoding: .utf8)
    for block in guide.components(separatedBy: "\n```").dropFirst() {
      let lines = block.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let head = lines[0].split(separator: " ")
      guard lines.count == 2, head.count == 2 else { continue }
      let file = folder.appendingPathComponent(String(head[1]))
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data((lines[1] + "\n").utf8).write(to: file)
    }
    return folder.appendingPathComponent("two-shores")
  }
}
