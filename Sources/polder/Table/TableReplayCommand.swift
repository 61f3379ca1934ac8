import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import Reports
import Talks
import Vocabulary

/// Does the chronology of a dossier again as acts at a table of its own, and tells what its record tells.
struct TableReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: say(ReplayCommandWords.abstract), discussion: say(ReplayCommandWords.discussion))
  @Argument(help: ArgumentHelp(say(ReplayCommandWords.dossier), valueName: say(TableCommandWords.nameValue))) var dossier = BuiltInDossiers.first
  @OptionGroup var place: TableOptions

  func run() throws {
    try place.reporting { shelf, store in
      let contents = BuiltInDossiers.contents(dossier) ?? DossierFolder(URL(fileURLWithPath: dossier)).contents()
      let loaded = try contents.load()
      let replay = try TableReplay(of: loaded, in: place.language)
      try store.keep(contents, fingerprint: loaded.fingerprint)
      let table = try replay.once(on: shelf) { TableRuns(of: $0.name, in: store) }
      print(ReplayCommandWords.done(table.name, acts: try table.head().count)[place.language])
      print(TableCommandWords.fingerprint(table.fingerprint)[place.language])
      let view = try table.view(for: .anybody)
      let clock = try WallClock(view.state.opening?.zone ?? "UTC")
      var sight = TableSight(
        (view.state, view.acts), for: .anybody, at: view.state.last ?? Instant(milliseconds: 0),
        clock: TableClock(zone: clock.zone) { clock.time(at: $0.milliseconds / 1000) }, language: place.language)
      try sight.know(loaded)
      let findings = BoardSheets(sight).findings
      write(findings, title: findings.first?.title ?? "", format: BriefFormat.text, language: place.language, sources: [])
    }
  }
}
