import Reports
import Vocabulary

/// What a page reads that shows a part of a run as the command prints it.
struct PartModel: Sendable {
  let run: StoredRun
  let sheets: [Sheet]

  /// Throws `WorkbenchError.notAsked` where the dossier does not ask the question, and what is wrong with the run.
  init(_ name: String, _ page: RunPage, _ part: RunPart, _ context: PageContext) throws {
    run = try context.run(name)
    guard page.isAsked(by: run), let sheets = run.brief(context.language).sheets(of: part) else { throw WorkbenchError.notAsked }
    self.sheets = sheets
  }
}
