import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import Reports
import Talks
import Vocabulary

/// Makes the runs of versions of proposals that have none yet, here and now, in the circle of those who may read them.
struct TableRun: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "run", abstract: say(TableCommandWords.run))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @Option(help: ArgumentHelp(say(TableCommandWords.seat), valueName: say(TableCommandWords.seatValue))) var seat: String?
  @Option(help: ArgumentHelp(say(TableCommandWords.about), valueName: say(TableCommandWords.aboutValue))) var about: String?
  @Option(parsing: .unconditional, help: ArgumentHelp(say(AssessCommandWords.threads))) var threads: WholeNumber<Cores>?
  @OptionGroup var place: TableOptions

  func run() throws {
    try place.reporting { shelf, store in
      let found = try shelf.table(beginning: table)
      let state = try found.view(for: seat.map { .seat(SeatID($0)) } ?? .anybody).state
      guard state.opening != nil else { throw TableError.unknown(table) }
      let proposals = state.proposals.filter { about == nil || "\($0.number)" == about || $0.id.rawValue == about }
      if let about, proposals.isEmpty { throw place.mistake(ActFieldFault.unknown(about).sentence) }
      let runs = TableRuns(of: found.name, in: store)
      for proposal in proposals {
        for version in proposal.versions { try make(proposal, version.number, runs) }
      }
    }
  }

  private func make(_ proposal: TableState.Proposal, _ version: Int, _ runs: TableRuns) throws {
    guard let work = try runs.work(proposal, version: version) else {
      return print(TableCommandWords.nothingToRun(proposal.number, version: version)[place.language])
    }
    let loaded = LoadedDossier(dossier: work.dossier, contents: work.wish.contents, asked: work.wish.asked)
    var own = Runs(loaded: loaded, store: runs.store, language: place.language, threads: threads?.value)
    (own.circle, own.capacity) = (work.circle, work.request.capacity)
    _ = try own.assessment(work.request)
    print(TableCommandWords.ran(proposal.number, version: version)[place.language])
  }
}
