import Archive
import Assessments
import Dossiers
import Foundation
import Reports
import Vocabulary

extension StoredRun {
  /// The figures of the run as tables in one file, with what they are, how they are cited, and the same as JSON.
  func package() throws -> [UInt8] {
    let files = RunPackage(assessment, of: dossier, hash: summary.id.hash).files
    let json = try JSONText.file(AssessmentDocument(assessment, of: dossier))
    return ZipFile(files.map { ZipFile.Entry($0.name, text: $0.text) } + [ZipFile.Entry("assessment.json", text: json)]).bytes
  }

  /// The date of the dossier in seconds since 1970, which papers of the run bear; the first day where only month or year is known.
  var date: Int {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let (year, month, day) = (dossier.asOf.year, max(dossier.asOf.month, 1), max(dossier.asOf.day, 1))
    let date = calendar.date(from: DateComponents(year: year, month: month, day: day))
    return Int(date?.timeIntervalSince1970 ?? 0)
  }
}
