import ArgumentParser
import Dossiers
import Reports

struct TableRound: ParsableCommand {
  enum Which: String, ExpressibleByArgument, CaseIterable { case open, answer, close }

  static let configuration = CommandConfiguration(commandName: "round", abstract: say(TableCommandWords.round))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @Argument(help: ArgumentHelp(say(TableCommandWords.which), valueName: say(TableCommandWords.whichValue))) var which: Which
  @OptionGroup var options: TableActOptions

  func run() throws {
    switch which {
    case .open: try options.act(.openRound, at: table)
    case .answer: try options.act(.answerRound, at: table)
    case .close: try options.act(.closeRound, at: table)
    }
  }
}
