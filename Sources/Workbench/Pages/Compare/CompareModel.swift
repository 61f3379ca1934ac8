import Archive
import Assessments

/// What the page on several runs reads: their receipts, and how the first differs from each of the others.
struct CompareModel: Sendable {
  /// In the order asked for.
  let runs: [RunSummary]
  /// The first assessment beside each of the others, at most three.
  let comparisons: [Pair]

  /// Two runs with what differs.
  struct Pair: Sendable {
    var first: StoredRun
    var second: StoredRun
    var comparison: RunComparison
    /// The files in which their dossiers differ.
    var changedFiles: [String]
  }

  /// Assessments to choose from, the newest first.
  let choices: [RunSummary]

  /// Choices, at most.
  static let most = 100

  /// Throws what is wrong with a name or a run.
  init(_ names: [String], _ context: PageContext) throws {
    runs = try names.map(context.runs.summary)
    choices = Array(try context.runs.all().filter(\.isAssessment).prefix(Self.most))
    let stored = try runs.filter(\.isAssessment).prefix(4).map { try context.runs.run($0) }
    comparisons = try stored.dropFirst().map { other in
      Pair(
        first: stored[0], second: other, comparison: RunComparison(stored[0].assessment, other.assessment),
        changedFiles: try context.runs.store.changedFiles(between: stored[0].summary, and: other.summary, in: context.runs.circle))
    }
  }
}
