package import Archive
import Assessments
package import Dossiers
import Reports
import Vocabulary

extension CapsuleContents {
  /// The whole file: the brief, and behind it what is here, which must have the pieces that a file leaves out. `read` is
  /// the dossier of the capsule, read.
  package func page(of read: Dossier) throws -> String {
    var brief = Brief(assessment, of: read, language: frame.language, municipality: frame.municipality, asked: frame.asked)
    (brief.run, brief.made) = (frame.run, frame.made)
    (brief.author, brief.status) = (frame.author, frame.status.flatMap { BriefStatus(rawValue: $0) })
    brief.studies = studies
    return Capsule(brief, parts: try parts()).html
  }
}
