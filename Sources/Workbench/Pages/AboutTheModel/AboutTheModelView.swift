import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

/// What the model does, for whom, from what, what it cannot say, and how good its forecasts of the past were.
struct AboutTheModelView: Sendable {
  let model: AboutTheModelModel
  let context: PageContext

  var page: Page {
    let language = context.language
    let past = model.run.flatMap { run in run.studies.backtest.map { BacktestSheet($0, nil, language: language).sheet } }
    let about = AboutTheModelSheet(language, isValidated: past != nil).sheet
    var page = StandingView(sheets: [about] + (past.map { [$0] } ?? []), context: context).page
    page.sources = model.run?.dossier.sources ?? []
    if let run = model.run {
      let own = Destination.run(run.summary.id.hash, .past)
      page.pictures = (try? context.page(at: own)).map { Page.Pictures(page: own, charts: $0.sheets.flatMap(\.charts)) }
    }
    return page
  }
}
