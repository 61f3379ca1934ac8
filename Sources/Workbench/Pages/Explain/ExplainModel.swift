import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

/// What the page on a code reads.
struct ExplainModel: Sendable {
  /// What stands behind the code, in a run.
  struct Found: Sendable {
    let run: StoredRun
    let facts: ExplainFacts
    /// Other dossiers with the same code.
    let others: [ExplainSheet.Other]
  }

  let code: String
  /// What the name is called now, where it was changed.
  let renamed: Migrations.Renamed?
  /// `nil` where the name was changed.
  let found: Found?

  /// In the run named, else in the newest that knows the code. Throws `FigureCodeError` with the nearest codes, and what is wrong with the run.
  init(_ code: String, run name: String?, _ context: PageContext) throws {
    self.code = String(code.prefix(80))
    renamed = context.migrations.change(of: code)
    guard renamed == nil else {
      found = nil
      return
    }
    let (summary, others) = try Self.run(self.code, name, context)
    let run = try context.runs.run(summary)
    let futures = try context.runs.futures(of: summary)
    found = Found(run: run, facts: try run.dossier.explain(self.code, in: run.assessment, futures: futures, codes: run.codes), others: others)
  }

  private static func run(_ code: String, _ name: String?, _ context: PageContext) throws -> (RunSummary, [ExplainSheet.Other]) {
    if let name { return (try context.runs.summary(name), []) }
    let found = try CodeSearch(context.runs.all()) { summary in
      let run = try context.runs.run(summary)
      return (run.dossier, run.codes)
    }.run(knowing: code)
    return (found.run, found.others)
  }
}
