import Archive
import Assessments
import Dossiers
import Foundation
import Testing

/// The built-in dossier, and copies of it with mistakes in them.
enum BuiltInDossier {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Dossiers/netherlands-2023-07")

  static let shared = Result { try DossierFolder(folder).load() }

  static func dossier() throws -> Dossier { try shared.get() }
  static func chain() throws -> ChainDossier { try shared.get().withChain }
  static func law() throws -> LawDossier { try shared.get().withLaw }
  static func talks() throws -> TalkDossier { try shared.get().withTalks }
  static func places() throws -> PlaceDossier { try shared.get().withPlaces }

  /// The problems of a copy after some changes to its files.
  static func problems(after changes: (Draft) throws -> Void) throws -> [Problem] {
    let copy = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: folder, to: copy)
    defer { try? FileManager.default.removeItem(at: copy) }
    try changes(Draft(folder: copy))
    do {
      _ = try DossierFolder(copy).load()
      return []
    } catch let found {
      return found.problems
    }
  }

  struct Draft {
    let folder: URL

    func url(_ file: String) -> URL { folder.appendingPathComponent(file) }

    /// Replaces the first place where a text stands, which must exist.
    func replace(_ old: String, by new: String, in file: String) throws {
      var text = try String(contentsOf: url(file), encoding: .utf8)
      let place = try #require(text.range(of: old), "\(file) has no “\(old)”")
      text.replaceSubrange(place, with: new)
      try Data(text.utf8).write(to: url(file))
    }

    func write(_ bytes: [UInt8], to file: String) throws { try Data(bytes).write(to: url(file)) }
    func remove(_ file: String) throws { try FileManager.default.removeItem(at: url(file)) }
  }
}
