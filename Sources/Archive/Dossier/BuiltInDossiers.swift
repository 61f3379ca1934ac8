import BuiltIn
import Dossiers
import Foundation

/// The dossiers that come with the program, found wherever it runs.
public enum BuiltInDossiers {
  /// The dossier that is asked where none is named.
  public static let first = String(cString: polder_built_in_default())

  /// In order of their name.
  public static let names: [String] = (0..<polder_built_in_count()).map { polder_built_in_files()[$0] }
    .filter { String(cString: $0.path) == DossierFile.dossier.rawValue }.map { String(cString: $0.dossier) }

  /// The files of a dossier by its name; `nil` where none of that name is built in.
  public static func contents(_ name: String) -> DossierContents? {
    names.contains(name) ? files(of: name).enclosing(common) : nil
  }

  /// What all dossiers share, as files by path.
  static var common: DossierContents { files(of: "common") }

  private static func files(of name: String) -> DossierContents {
    var contents = DossierContents(files: [:])
    for index in 0..<polder_built_in_count() {
      let file = polder_built_in_files()[index]
      if String(cString: file.dossier) == name { contents.files[String(cString: file.path)] = Data(bytes: file.bytes, count: file.count) }
    }
    return contents
  }
}
