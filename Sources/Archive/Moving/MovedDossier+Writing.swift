import Assessments
public import Foundation
import Vocabulary

extension MovedDossier {
  /// The name of the file with what came.
  public static let cameFile = "came.csv"

  /// Writes the dossier and what came into a folder that is not there yet, whole or not at all. Throws `MoveFault`.
  public func write(to folder: URL) throws {
    let manager = FileManager.default
    guard !manager.fileExists(atPath: folder.path) else { throw MoveFault.alreadyThere(place: folder.path) }
    let partial = folder.deletingLastPathComponent().appendingPathComponent(".\(folder.lastPathComponent).partial")
    do {
      try? manager.removeItem(at: partial)
      for (name, body) in contents.files.sorted(by: { $0.key < $1.key }) {
        let place = partial.appendingPathComponent(name)
        try manager.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try body.write(to: place)
      }
      if !came.isEmpty { try Data(cameText.utf8).write(to: partial.appendingPathComponent(Self.cameFile)) }
      try manager.moveItem(at: partial, to: folder)
    } catch {
      try? manager.removeItem(at: partial)
      throw MoveFault.notWritten(place: folder.path)
    }
  }

  /// What came, as `polder actuals` reads it.
  var cameText: String {
    (["month,series,value"] + came.map { "\($0.month),\($0.series.rawValue),\($0.value)" }).joined(separator: "\n") + "\n"
  }
}
