import Archive
import Assessments

/// What the page on several runs reads: their receipts, and how the first differs from each of the others.
struct CompareModel: Sendable {
  /// In the order asked for.
  let runs: [RunSummary]
  /// The first assessment beside each of the others, at most three.
  let comparisons: [(first: StoredRun, second: StoredRun, comparison: RunComparison)]

  /// Throws what is wrong with a name or a run.
  init(_ names: [String], _ context: PageContext) throws {
    runs = try names.map(context.runs.summary)
    let stored = try runs.filter(\.isAssessment).prefix(4).map(context.runs.run)
    comparisons = stored.dropFirst().map { (first: stored[0], second: $0, comparison: RunComparison(stored[0].assessment, $0.assessment)) }
  }
}
