import Archive
import Reports
import Vocabulary

/// What came, beside the bands of a run; what to do where nothing was kept.
struct ActualsView: Sendable {
  let model: ActualsModel
  let context: PageContext

  var page: Page {
    let id = "\(model.run.summary.id)"
    let sheet = model.facts.map { ActualsSheet($0, run: id, language: context.language).sheet } ?? missing(id)
    var page = Page(context, title: sheet.title, sheets: [sheet])
    page.command = "polder actuals \(id)"
    return page.framed(by: model.run, context)
  }

  private func missing(_ id: String) -> Sheet {
    let words = ActualsPageWords(context.language)
    return Sheet(
      id: "missing", title: words.title,
      blocks: [.paragraph(words.nothingKept), .command("polder actuals \(id) \(words.file) --keep")])
  }
}
