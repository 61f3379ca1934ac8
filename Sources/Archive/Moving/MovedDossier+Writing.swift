import Assessments
public import Foundation
import Vocabulary

extension MovedDossier {
  /// The name of the file with what came.
  public static let cameFile = "came.csv"

  /// Writes the dossier and what came into a folder that is not there yet, whole or not at all. Throws `NewFolderFault`.
  public func write(to folder: URL) throws(NewFolderFault) {
    var whole = contents
    if !came.isEmpty { whole.files[Self.cameFile] = Data(cameText.utf8) }
    try whole.write(toNew: folder)
  }

  /// What came, as `polder actuals` reads it.
  var cameText: String {
    (["month,series,value"] + came.map { "\($0.month),\($0.series.rawValue),\($0.value)" }).joined(separator: "\n") + "\n"
  }
}
