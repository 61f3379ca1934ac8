import Archive
import Assessments

/// What the page on several runs reads: their receipts, and how the first differs from each of the others.
struct CompareModel: Sendable {
  /// In the order asked for.
  let runs: [RunSummary]
  /// The first assessment beside each of the others, at most three.
  let comparisons: [(first: StoredRun, second: StoredRun, comparison: RunComparison)]

  /// Assessments to choose from, the newest first.
  let choices: [RunSummary]

  /// Choices, at most.
  static let most = 100

  /// Throws what is wrong with a name or a run.
  init(_ names: [String], _ context: PageContext) throws {
    runs = try names.map(context.runs.summary)
    choices = Array(try context.runs.all().filter(\.isAssessment).prefix(Self.most))
    let stored = try runs.filter(\.isAssessment).prefix(4).map { try context.runs.run($0) }
    comparisons = stored.dropFirst().map { (first: stored[0], second: $0, comparison: RunComparison(stored[0].assessment, $0.assessment)) }
  }
}
