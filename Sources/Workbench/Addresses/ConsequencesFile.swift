import Archive

/// The paper that goes with a proposal as a file, by its name in the address.
enum ConsequencesFile: String, Sendable, Hashable, CaseIterable {
  case text = "consequences.txt"
  case markdown = "consequences.md"
  case odt = "consequences.odt"
  case docx = "consequences.docx"

  /// The document of a run of the same form.
  private var document: RunDocument {
    switch self {
    case .text: .text
    case .markdown: .markdown
    case .odt: .odt
    case .docx: .docx
    }
  }

  var contentType: String { document.contentType }

  /// The form that another program makes; `nil` for one that this program writes itself.
  var paper: PaperForm? {
    switch self {
    case .text, .markdown: nil
    case .odt: .odt
    case .docx: .docx
    }
  }
}
