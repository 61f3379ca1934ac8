import ArgumentParser
import Dossiers
import Reports

struct TableVote: ParsableCommand {
  enum Which: String, ExpressibleByArgument, CaseIterable { case announce, withdraw, proxy, open, cast, close, tie }

  static let configuration = CommandConfiguration(commandName: "vote", abstract: say(TableCommandWords.vote))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @Argument(help: ArgumentHelp(say(TableCommandWords.which), valueName: say(TableCommandWords.whichValue))) var which: Which
  @OptionGroup var options: TableActOptions

  func run() throws {
    switch which {
    case .announce: try options.act(.announceVote, at: table)
    case .withdraw: try options.act(.withdrawVote, at: table)
    case .proxy: try options.act(.giveProxy, at: table)
    case .open: try options.act(.openVote, at: table)
    case .cast: try options.act(.cast, at: table)
    case .close: try options.act(.closeVote, at: table)
    case .tie: try options.act(.breakTie, at: table)
    }
  }
}
