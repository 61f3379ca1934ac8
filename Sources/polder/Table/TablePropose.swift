import ArgumentParser
import Dossiers
import Reports

struct TablePropose: ParsableCommand {
  enum Which: String, ExpressibleByArgument, CaseIterable { case new, revise, withdraw }

  static let configuration = CommandConfiguration(commandName: "propose", abstract: say(TableCommandWords.propose))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @Argument(help: ArgumentHelp(say(TableCommandWords.which), valueName: say(TableCommandWords.whichValue))) var which: Which = .new
  @OptionGroup var options: TableActOptions

  func run() throws {
    switch which {
    case .new: try options.act(.propose, at: table)
    case .revise: try options.act(.revise, at: table)
    case .withdraw: try options.act(.withdraw, at: table)
    }
  }
}
