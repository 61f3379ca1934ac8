import Foundation

/// A file of Sources: as it is written, and as code alone.
struct SourceFile: Sendable {
  /// The path inside Sources, such as `Chance/Stream.swift`.
  var name: String
  var text: String
  /// The lines as they are written.
  var lines: [String]
  /// The text with blanks for comments and for what literals say, byte by byte.
  var code: [UInt8]

  init(name: String, text: String) {
    self.name = name
    self.text = text
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    code = Blanking.code(of: text)
  }

  /// All Swift files of Sources, by path.
  static let all: [SourceFile] = {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: ImportRulesTests.sources.path)) ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let text = try? String(contentsOf: ImportRulesTests.sources.appendingPathComponent(name), encoding: .utf8)
      return SourceFile(name: name, text: text ?? "")
    }
  }()

  /// The folder of Sources in which it lies: its target.
  var target: String { String(name.prefix { $0 != "/" }) }

  /// The name of the file without folders and ending.
  var stem: String { String((name.split(separator: "/").last ?? "").dropLast(".swift".count)) }

  /// Lines, where the last one ends with a line feed.
  var length: Int { lines.count - 1 }
}
