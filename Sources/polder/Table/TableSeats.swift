import ArgumentParser
import Dossiers
import Reports

struct TableSeats: ParsableCommand {
  enum Which: String, ExpressibleByArgument, CaseIterable { case invite, reissue, leave }

  static let configuration = CommandConfiguration(commandName: "seats", abstract: say(TableCommandWords.seats))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @Argument(help: ArgumentHelp(say(TableCommandWords.which), valueName: say(TableCommandWords.whichValue))) var which: Which
  @OptionGroup var options: TableActOptions

  func run() throws {
    switch which {
    case .invite: try options.act(.invite, at: table)
    case .reissue: try options.act(.reissueSeat, at: table)
    case .leave: try options.act(.leaveSeat, at: table)
    }
  }
}
