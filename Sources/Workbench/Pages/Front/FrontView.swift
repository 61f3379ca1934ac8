import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

/// The front of a run, with the files that can be taken from it.
struct FrontView: Sendable {
  let model: FrontModel
  let context: PageContext

  var page: Page {
    var front = model.run.brief(context.language).sheet(.front)
    front?.blocks.insert(.paragraph(printed), at: 0)
    let sheets = [front, files].compactMap { $0 }
    return Page(context, title: model.run.dossier.title[context.language], sheets: sheets).framed(by: model.run, context)
  }

  /// The link to the brief that prints, above all else.
  private var printed: Prose {
    let address = Address(context.language, .document(run: model.run.summary.id.hash, .html)).text
    return "\(Prose(FrontPageWords(context.language).printedBrief), to: .address(address))"
  }

  /// Links to the files beside this page.
  private var files: Sheet {
    let words = FrontPageWords(context.language)
    let links = RunDocument.allCases.map { document -> Prose in
      let address = Address(context.language, .document(run: model.run.summary.id.hash, document)).text
      return "\(Prose(document.rawValue), to: .address(address)): \(document.told(words))"
    }
    return Sheet(
      id: "files", title: words.files,
      blocks: [.list(links), .paragraph(paperwork), .paragraph(programs)])
  }

  /// The links to what other programs read.
  private var programs: Prose {
    FrontPageWords(context.language).programs(
      addresses: Address(nil, .openAPI).text, form: Address(nil, .schema(AssessmentSchema.name)).text)
  }

  /// The link to the paper that goes with a proposal.
  private var paperwork: Prose {
    let address = Address(context.language, .run(model.run.summary.id.hash, .consequences)).text
    return "\(FrontPageWords(context.language).paperwork, to: .address(address))"
  }
}

extension RunDocument {
  /// What the file is, for who chooses one.
  fileprivate func told(_ words: FrontPageWords) -> String {
    switch self {
    case .html: words.page
    case .markdown: words.markdown
    case .text: words.text
    case .json: words.json
    case .odt: words.openDocument
    case .docx: words.word
    case .pdf: words.print
    case .figures: words.figures
    case .capsule: words.capsule
    }
  }
}
