import ArgumentParser
import Dossiers
import Reports

struct TableAnswer: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "answer", abstract: say(TableCommandWords.answer))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @OptionGroup var options: TableActOptions

  func run() throws { try options.act(.answerReferral, at: table) }
}
