import ArgumentParser
import Dossiers
import Reports

struct TableDecide: ParsableCommand {
  enum Which: String, ExpressibleByArgument, CaseIterable { case decision, failure }

  static let configuration = CommandConfiguration(commandName: "decide", abstract: say(TableCommandWords.decide))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @Argument(help: ArgumentHelp(say(TableCommandWords.which), valueName: say(TableCommandWords.whichValue))) var which: Which = .decision
  @OptionGroup var options: TableActOptions

  func run() throws {
    switch which {
    case .decision: try options.act(.decide, at: table)
    case .failure: try options.act(.fail, at: table)
    }
  }
}
