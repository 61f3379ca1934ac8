import Foundation
import Reports
import Vocabulary

/// A file that is to be written after something that cannot be undone.
enum NewFile {
  /// Why it could not be written, asked beforehand; `nil` where it can.
  static func fault(_ path: String) -> Phrase? {
    if FileManager.default.fileExists(atPath: path) { return SealingCommandWords.fileThere(path) }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return access(folder, W_OK) == 0 ? nil : SealingCommandWords.noFolder(folder)
  }
}
