import Foundation
import Testing

/// Files with published or independently computed answers.
enum Published {
  /// The checkout; what lies beside it is there on some machines.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ name: String) throws -> String {
    let parts = name.split(separator: ".")
    let file = try #require(Bundle.module.url(forResource: String(parts[0]), withExtension: String(parts[1]), subdirectory: "Published"))
    return try String(contentsOf: file, encoding: .utf8)
  }

  static func json<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text(name).utf8))
  }
}
