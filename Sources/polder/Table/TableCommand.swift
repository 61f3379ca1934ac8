import ArgumentParser
import Reports

/// A table: opened, played and read from the shell; the same acts and the same record as on the pages.
struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table", abstract: say(TableCommandWords.abstract), discussion: say(TableCommandWords.discussion),
    subcommands: [
      TableShow.self, TableWatch.self,
      TableOpen.self, TableSeats.self, TableSession.self, TablePropose.self, TableAmend.self, TableRefer.self, TableAnswer.self,
      TableSay.self, TableRound.self, TableVote.self, TableDecide.self, TableMinutes.self, TableRecordActs.self, TableVerify.self, TableExport.self,
      TableImport.self, TableRun.self, TableSealing.self, TableAgree.self, TableUnseal.self, TableUnpack.self, TableUnsealing.self,
      TableReplayCommand.self, TablePlay.self, TableProvince.self,
    ], defaultSubcommand: TableShow.self)
}
