public import Assessments
import Crypto
public import Foundation

/// Studies of sweeps that were kept, each in a file of its own beside the store of runs. They are open to whoever may read there.
public struct StudyShelf: Sendable {
  private let folder: URL

  /// The studies beside a store.
  public init(beside store: URL) { folder = store.deletingLastPathComponent().appendingPathComponent("sweeps") }

  /// What stands in a file.
  private struct Written: Codable {
    static let currentForm = 2
    var form = Self.currentForm
    var study: SweepStudy
  }

  /// Keeps a study, and gives its name: the beginning of the hash of what it says. Throws `SweepFileError`.
  public func keep(_ study: SweepStudy) throws -> String {
    let bytes = Array(try JSONText.file(Written(study: study)).utf8)
    let name = String(SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined().prefix(12))
    do { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) } catch {
      throw SweepFileError.notWritten(folder.path, reason: error.localizedDescription)
    }
    try WholeFile.make(file(name)) { try $0(bytes) }
    return name
  }

  /// The names of the studies that are there, the newest first.
  public func names() -> [String] {
    let keys: Set<URLResourceKey> = [.contentModificationDateKey]
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: Array(keys))) ?? []
    let named = files.filter { $0.pathExtension == "json" }.map { file in
      (name: file.deletingPathExtension().lastPathComponent, made: (try? file.resourceValues(forKeys: keys))?.contentModificationDate ?? .distantPast)
    }
    return named.filter { Self.isName($0.name) }.sorted { ($1.made, $0.name) < ($0.made, $1.name) }.map(\.name)
  }

  /// A study by its name; `nil` where there is none, or one of another form.
  public func study(_ name: String) -> SweepStudy? {
    guard Self.isName(name), let data = try? Data(contentsOf: file(name)), let written = try? JSONDecoder().decode(Written.self, from: data) else {
      return nil
    }
    return written.form == Written.currentForm ? written.study : nil
  }

  private func file(_ name: String) -> URL { folder.appendingPathComponent("\(name).json") }

  private static func isName(_ name: String) -> Bool { name.count == 12 && name.allSatisfy { ("0"..."9").contains($0) || ("a"..."f").contains($0) } }
}
