import ArgumentParser
import Dossiers
import Reports

/// Acts about the record itself.
struct TableRecordActs: ParsableCommand {
  enum Which: String, ExpressibleByArgument, CaseIterable { case erase, dossier }

  static let configuration = CommandConfiguration(commandName: "record", abstract: say(TableCommandWords.record))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @Argument(help: ArgumentHelp(say(TableCommandWords.which), valueName: say(TableCommandWords.whichValue))) var which: Which
  @OptionGroup var options: TableActOptions

  func run() throws {
    switch which {
    case .erase: try options.act(.erase, at: table)
    case .dossier: try options.act(.renewDossier, at: table)
    }
  }
}
