import Archive
import Reports
import Vocabulary

/// What a page with one sheet of the brief reads.
struct SheetModel: Sendable {
  let run: StoredRun
  let page: RunPage
  /// `nil` where the study behind it was not run.
  let sheet: Sheet?
  /// Its tables; `nil` where it has none of its own.
  let annex: Sheet?

  /// Throws `WorkbenchError.notAsked` where the dossier does not ask the question, and what is wrong with the run.
  init(_ name: String, _ page: RunPage, _ context: PageContext) throws {
    run = try context.run(name, withSeries: page.readsSeries)
    self.page = page
    guard page.isAsked(by: run) else { throw WorkbenchError.notAsked }
    let brief = run.brief(context.language)
    sheet = page.part.flatMap { brief.sheet($0) }
    let hash = run.summary.id.hash
    // What is found on each variant has a page of its own.
    annex =
      page == .law
      ? brief.lawOverview { Address(context.language, .findings(run: hash, variant: $0.rawValue)).text }
      : page.annex.flatMap { brief.sheet($0) }
  }
}
