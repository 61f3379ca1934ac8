import Assessments
import Dossiers
import Negotiation
import Vocabulary

/// What the page on the packages of a move reads.
struct PackagesModel: Sendable {
  let run: StoredRun
  /// Counted from 1.
  let move: Int
  let opened: OpenedPackages

  /// Throws `WorkbenchError.notAsked` in a dossier without talks, `.noPage` for a move or a place that the run does not have, and what is wrong with
  /// the run.
  init(_ name: String, _ move: Int, _ from: Int, _ context: PageContext) throws {
    run = try context.run(name)
    self.move = move
    guard let table = run.assessment.table else { throw WorkbenchError.notAsked }
    guard table.concessions.indices.contains(move - 1), (1...max(table.concessions[move - 1].opened, 1)).contains(from) else {
      throw WorkbenchError.noPage
    }
    opened = try run.dossier.withTalks.packages(
      openedBy: table.concessions[move - 1], of: table, from: from - 1, seed: run.assessment.receipt.seed)
  }
}
