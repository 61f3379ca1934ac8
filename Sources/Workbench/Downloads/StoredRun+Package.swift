import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

extension StoredRun {
  /// The figures of the run as tables in one file, with what they are, how they are cited, and the same as JSON.
  func package() throws -> [UInt8] {
    let files = RunPackage(assessment, of: dossier, hash: summary.id.hash).files
    let json = try JSONText.file(AssessmentDocument(assessment, of: dossier))
    return ZipFile(files.map { ZipFile.Entry($0.name, text: $0.text) } + [ZipFile.Entry("assessment.json", text: json)]).bytes
  }

  /// The date of the dossier in seconds since 1970, which papers of the run bear.
  var date: Int { PaperForm.date(of: dossier.asOf) }
}
