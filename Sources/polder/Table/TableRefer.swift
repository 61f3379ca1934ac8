import ArgumentParser
import Dossiers
import Reports

struct TableRefer: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "refer", abstract: say(TableCommandWords.refer))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @OptionGroup var options: TableActOptions

  func run() throws { try options.act(.refer, at: table) }
}
