import ArgumentParser
import Dossiers
import Reports

struct TableAmend: ParsableCommand {
  enum Which: String, ExpressibleByArgument, CaseIterable { case new, withdraw }

  static let configuration = CommandConfiguration(commandName: "amend", abstract: say(TableCommandWords.amend))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @Argument(help: ArgumentHelp(say(TableCommandWords.which), valueName: say(TableCommandWords.whichValue))) var which: Which = .new
  @OptionGroup var options: TableActOptions

  func run() throws {
    switch which {
    case .new: try options.act(.amend, at: table)
    case .withdraw: try options.act(.withdrawAmendment, at: table)
    }
  }
}
