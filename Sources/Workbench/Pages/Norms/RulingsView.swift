import Dossiers
import Reports
import Vocabulary

/// Every ruling, with the norms that it turned on.
struct RulingsView: Sendable {
  let model: NormsModel
  let context: PageContext

  var page: Page {
    let sheet = RulingsSheet(of: model.run.dossier, language: context.language)?.sheet
    return Page(context, title: sheet?.title ?? "", sheets: [sheet].compactMap { $0 }).framed(by: model.run, context)
  }
}
