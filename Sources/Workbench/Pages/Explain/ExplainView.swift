import Archive
import Reports
import Vocabulary

/// What stands behind a code: value, counterpart, origin, weakest inputs, norms and the command.
struct ExplainView: Sendable {
  let model: ExplainModel
  let context: PageContext

  var page: Page {
    guard let found = model.found else { return renamed }
    let hash = found.run.summary.id.hash
    let explained = ExplainSheet(found.facts, of: found.run.brief(context.language), run: hash, others: found.others)
    let sheet = explained.sheet
    return Page(context, title: sheet.title, sheets: [sheet], command: explained.command).framed(by: found.run, context)
  }

  private var renamed: Page {
    let told = model.renamed?.sentence[context.language] ?? ""
    var page = Page(context, title: model.code, sheets: [Sheet(id: "explain", title: model.code, blocks: [.paragraph(Prose(told))])])
    page.breadcrumbs = [context.home]
    return page
  }
}
