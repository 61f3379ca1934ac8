import Dossiers
import Reports
import Vocabulary

/// Every norm, and where it bites in the run.
struct NormsView: Sendable {
  let model: NormsModel
  let context: PageContext

  var page: Page {
    let sheet = NormsSheet(
      model.run.assessment, of: model.run.dossier, language: context.language, background: model.run.background.value)?.sheet
    return Page(context, title: sheet?.title ?? "", sheets: [sheet].compactMap { $0 }).framed(by: model.run, context)
  }
}
