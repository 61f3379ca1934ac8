import ArgumentParser
import Dossiers
import Reports

struct TableSay: ParsableCommand {
  enum Which: String, ExpressibleByArgument, CaseIterable { case word, ask, reply, contest }

  static let configuration = CommandConfiguration(commandName: "state", abstract: say(TableCommandWords.state))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @Argument(help: ArgumentHelp(say(TableCommandWords.which), valueName: say(TableCommandWords.whichValue))) var which: Which = .word
  @OptionGroup var options: TableActOptions

  func run() throws {
    switch which {
    case .word: try options.act(.state, at: table)
    case .ask: try options.act(.ask, at: table)
    case .reply: try options.act(.reply, at: table)
    case .contest: try options.act(.contest, at: table)
    }
  }
}
