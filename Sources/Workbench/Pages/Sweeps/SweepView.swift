import Archive
import Assessments
import Reports
import Vocabulary

/// What one study of a sweep found.
struct SweepView: Sendable {
  let study: SweepStudy
  let context: PageContext

  /// Throws `WorkbenchError.noPage` where there is none of that name.
  init(_ name: String, _ context: PageContext) throws {
    guard let study = context.studies.study(name) else { throw WorkbenchError.noPage }
    (self.study, self.context) = (study, context)
  }

  var page: Page {
    let sheet = SweepStudySheet(study, language: context.language).sheet
    var page = Page(
      context, title: "\(sheet.title) – \(study.facts.title[context.language])", sheets: [sheet],
      command: SweepPageWords(context.language).command(study))
    page.breadcrumbs = [context.home, context.link(SweepPageWords(context.language).title, to: .sweeps(nil))]
    return page
  }
}
