import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

/// A page with one sheet of the brief, and its tables under it.
struct SheetView: Sendable {
  let model: SheetModel
  let context: PageContext

  var page: Page {
    let sheet = model.sheet ?? missing
    let packages = model.page == .room ? PackageLinks(run: model.run, context: context).sheet : nil
    var page = Page(
      context, title: "\(sheet.title) – \(model.run.dossier.title[context.language])", sheets: [sheet] + [packages, model.annex].compactMap { $0 }
    )
    .framed(by: model.run, context)
    if model.page == .past, model.run.studies.backtest == nil || model.run.lacksLater {
      page.forms += [context.start(.past, beside: model.run)].compactMap { $0 }
    }
    return page
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
