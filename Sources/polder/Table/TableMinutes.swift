import ArgumentParser
import Dossiers
import Reports

struct TableMinutes: ParsableCommand {
  enum Which: String, ExpressibleByArgument, CaseIterable { case adopt, correct }

  static let configuration = CommandConfiguration(commandName: "minutes", abstract: say(TableCommandWords.minutes))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @Argument(help: ArgumentHelp(say(TableCommandWords.which), valueName: say(TableCommandWords.whichValue))) var which: Which
  @OptionGroup var options: TableActOptions

  func run() throws {
    switch which {
    case .adopt: try options.act(.adoptMinutes, at: table)
    case .correct: try options.act(.correctMinutes, at: table)
    }
  }
}
