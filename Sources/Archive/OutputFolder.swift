public import Foundation

/// A folder of results that is written whole or not at all.
public struct OutputFolder: Sendable {
  public let folder: URL

  public init(_ folder: URL) { self.folder = folder }

  /// Writes all files beside their places first, and moves them into place only when every one is written.
  public func write(_ files: [(name: String, text: String)]) throws {
    let manager = FileManager.default
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    let waiting = files.map { folder.appendingPathComponent(".\($0.name).partial") }
    do {
      for (file, place) in zip(files, waiting) { try Data(file.text.utf8).write(to: place) }
    } catch {
      for place in waiting { try? manager.removeItem(at: place) }
      throw error
    }
    for (file, place) in zip(files, waiting) {
      let target = folder.appendingPathComponent(file.name)
      if manager.fileExists(atPath: target.path) {
        _ = try manager.replaceItemAt(target, withItemAt: place)
      } else {
        try manager.moveItem(at: place, to: target)
      }
    }
  }
}
