import Archive
import Assessments
import Dossiers
import Reports
import Talks
import Vocabulary

extension TableModel {
  /// The runs of the table, with dossiers and answers as the server keeps them.
  func runs(_ context: PageContext) -> TableRuns {
    let (desk, store) = (self.desk, context.runs.store)
    return TableRuns(
      of: name, in: store, base: { desk.dossier($0, in: store) }, reading: { try desk.reading($0, over: $1, named: $2) },
      keeping: { try desk.answers($0, $1) })
  }

  /// What is known of the answers to a version; `nil` for one that the reader does not see, and where the store cannot be read, which the log tells.
  func answered(_ proposal: ProposalID, version: Int, _ context: PageContext) -> AnsweredVersion? {
    guard let found = state.proposal(proposal), let clock = try? WallClock(state.opening?.zone ?? "UTC") else { return nil }
    do {
      return try runs(context).answered(found, version: version, in: state) { clock.time(at: $0.milliseconds / 1000)?.date }
    } catch {
      desk.unexpected(error)
      return nil
    }
  }

  /// Has the version run that an act made or refers, in the circle of those who may read it. What the queue refuses leaves the version without a run,
  /// which its page tells; the log tells why.
  func order(_ act: Act, _ context: PageContext) {
    // The table is looked at anew only for an act that can make a version.
    guard state.proposalTouched(by: act) != nil, let jobs = context.acting.desk else { return }
    do {
      let after = try TableModel(name, context)
      try after.runs(context).order(after: act, in: after.state) { _ = try jobs.order($0, in: $1) }
    } catch {
      desk.unexpected(error)
    }
  }
}
