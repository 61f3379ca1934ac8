import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

/// How one family is followed through both chains. Following computes, and a page reads what is stored, so the page gives the command.
struct FamilyView: Sendable {
  let model: FamilyModel
  let context: PageContext
  private var words: FamilyPageWords { FamilyPageWords(context.language) }

  var page: Page {
    let variants = model.run.assessment.receipt.variants.filter { $0 != model.run.dossier.baseline }
    let commands = variants.map { "polder trace \($0.rawValue.shellWord) \(model.run.summary.asked.shellWord)" }
    let sheet = Sheet(id: "family", title: words.title, blocks: [.paragraph(words.how)] + commands.map(Block.command))
    return Page(context, title: sheet.title, sheets: [sheet]).framed(by: model.run, context)
  }
}
