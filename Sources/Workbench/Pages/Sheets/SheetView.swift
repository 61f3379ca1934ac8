import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

/// A page with one sheet of the brief.
struct SheetView: Sendable {
  let model: SheetModel
  let context: PageContext

  var page: Page {
    let sheet = model.sheet ?? missing
    return Page(context, title: "\(sheet.title) – \(model.run.dossier.title[context.language])", sheets: [sheet]).framed(by: model.run, context)
  }

  /// What to do where the study behind the page was not run.
  private var missing: Sheet {
    Sheet(
      id: "missing", title: model.page.name[context.language],
      blocks: [
        .paragraph(SheetPageWords(context.language).noStudy),
        .command("polder backtest \(model.run.summary.asked.shellWord)"),
      ])
  }
}
