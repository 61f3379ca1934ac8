public import Foundation

/// A folder of results that is written whole or not at all.
public struct OutputFolder: Sendable {
  public let folder: URL

  public init(_ folder: URL) { self.folder = folder }

  /// Writes one file from pieces, whole or not at all. Throws `SweepFileError`, and what `pieces` throws.
  public func write(streaming name: String, pieces: (_ put: @escaping ([UInt8]) throws -> Void) throws -> Void) throws {
    do { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) } catch {
      throw SweepFileError.notWritten(folder.path, reason: error.localizedDescription)
    }
    try WholeFile.make(folder.appendingPathComponent(name), pieces: pieces)
  }

  /// Writes all files beside their places first, and moves them into place only when every one is written.
  public func write(_ files: [(name: String, text: String)]) throws {
    let manager = FileManager.default
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    let waiting = files.map { folder.appendingPathComponent(".\($0.name).partial") }
    do {
      for (file, partial) in zip(files, waiting) { try Data(file.text.utf8).write(to: partial) }
    } catch {
      for partial in waiting { try? manager.removeItem(at: partial) }
      throw error
    }
    for (file, partial) in zip(files, waiting) {
      // A rename replaces the earlier file in one step; a reader sees the old text or the new one, never half of either.
      guard rename(partial.path, folder.appendingPathComponent(file.name).path) == 0 else {
        let code = errno
        for partial in waiting { try? manager.removeItem(at: partial) }
        throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO)
      }
    }
  }
}
