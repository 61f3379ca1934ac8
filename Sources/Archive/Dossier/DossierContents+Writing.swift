public import Foundation
import Vocabulary

extension DossierContents {
  /// Writes the files into a folder that is not there yet, whole or not at all. Throws `NewFolderFault`.
  public func write(toNew folder: URL) throws(NewFolderFault) {
    let manager = FileManager.default
    if manager.fileExists(atPath: folder.path) { throw .alreadyThere(path: folder.path) }
    let partial = folder.deletingLastPathComponent().appendingPathComponent(".\(folder.lastPathComponent).partial")
    do {
      try? manager.removeItem(at: partial)
      for (name, body) in files.sorted(by: { $0.key < $1.key }) {
        let file = partial.appendingPathComponent(name)
        try manager.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try body.write(to: file)
      }
      try manager.moveItem(at: partial, to: folder)
    } catch {
      try? manager.removeItem(at: partial)
      throw .notWritten(path: folder.path)
    }
  }
}
