import Archive
import Foundation
import Reports
import Vocabulary

/// The brief of a run as files.
struct BriefFiles {
  private let brief: Brief

  /// The texts that were written.
  struct Texts {
    var html: String
    var markdown: String
    var json: String
  }

  init(_ brief: Brief) { self.brief = brief }

  /// Writes HTML, Markdown, text and JSON, all or none; says why where it cannot, and leaves with code 1.
  @discardableResult
  func write(to folder: URL, language: Language) throws -> Texts {
    let texts = Texts(html: brief.html, markdown: brief.markdown, json: try json())
    do {
      try OutputFolder(folder).write([
        ("brief.html", texts.html), ("annex.html", brief.annexHTML), ("brief.md", texts.markdown), ("brief.txt", brief.text),
        ("assessment.json", texts.json),
      ])
    } catch {
      tell(AssessCommandWords.notWritten(in: folder.path)[language])
      throw Leaving.failure
    }
    return texts
  }

  /// The assessment as JSON with sorted keys.
  func json() throws -> String { try JSONText.file(AssessmentDocument(brief.assessment, of: brief.dossier)) }
}
