public import Dossiers
public import Foundation

/// A dossier on disk.
public struct DossierFolder: Sendable {
  public let folder: URL

  public init(_ folder: URL) { self.folder = folder }

  /// Reads and checks the whole dossier. Throws every problem at once; nothing is fetched from anywhere else.
  public func load() throws(DossierProblems) -> Dossier { try contents().load() }

  /// The files of a dossier that are there, and those that cannot be read.
  public func contents() -> DossierContents {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue else {
      return DossierContents(files: [:], problems: [Problem(.folderMissing, at: FilePlace(file: folder.path))])
    }
    var contents = DossierContents(files: [:])
    for name in DossierFile.allCases.map(\.rawValue) + variantNames {
      let address = folder.appendingPathComponent(name)
      guard FileManager.default.fileExists(atPath: address.path) else { continue }
      do { contents.files[name] = try Data(contentsOf: address) } catch {
        contents.problems.append(Problem(.fileUnreadable, at: FilePlace(file: name)))
      }
    }
    for name in contents.commonNames.map({ DossierFile.commonFolder + $0 }) {
      contents.files[name] = try? Data(contentsOf: folder.appendingPathComponent(name))
    }
    return contents.enclosing(BuiltInDossiers.common)
  }

  private var variantNames: [String] {
    let path = folder.appendingPathComponent(DossierFile.variantFolder).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted().map { DossierFile.variantFolder + $0 }
  }
}
