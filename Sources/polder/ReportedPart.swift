import Archive
public import ArgumentParser
import Assessments
import Dossiers
public import Reports
import Vocabulary

extension RunPart: ExpressibleByArgument {}

/// The forms of a brief, and of a part of it.
enum ReportForm: String, ExpressibleByArgument, CaseIterable {
  case text, json, html, md, odt, docx, pdf

  /// The form that another program makes; `nil` for one that this program writes itself.
  var paper: PaperForm? {
    switch self {
    case .text, .json, .html, .md: nil
    case .odt: .odt
    case .docx: .docx
    case .pdf: .pdf
    }
  }
}

/// What `polder report` prints: the whole brief, or a part of it in the same forms.
struct ReportedPart {
  let brief: Brief
  /// `nil` for the whole brief, and for a part that the dossier does not ask.
  private let sheets: [Sheet]?
  private let isWhole: Bool

  init(_ brief: Brief, _ part: RunPart?, _ variant: VariantID?) {
    self.brief = brief
    isWhole = part == nil
    sheets = part.flatMap { brief.sheets(of: $0, variant: variant) }
  }

  private var sources: [Source] { brief.dossier.sources }

  /// Each `nil` for a part that the dossier does not ask.
  var text: String? {
    isWhole ? brief.text : sheets.map { TextRendering(width: sheetWidth, brief.language, sources: sources).render($0) }
  }

  var markdown: String? { isWhole ? brief.markdown : sheets.map { MarkdownRendering(brief.language, sources: sources).render($0) } }

  var html: String? {
    isWhole ? brief.html : sheets.map { HTMLRendering(brief.language, sources: sources).render($0, title: $0.first?.title ?? "") }
  }

  /// The same on paper. Throws `ProgramError`.
  func paper(_ form: PaperForm) throws -> [UInt8]? {
    guard let text = form.isFromHTML ? html : markdown else { return nil }
    return try form.made(from: text, date: PaperForm.date(of: brief.dossier.asOf))
  }
}
