import ArgumentParser
import Dossiers
import Reports

struct TableSession: ParsableCommand {
  enum Which: String, ExpressibleByArgument, CaseIterable { case open, presence, suspend, resume, close, confirm }

  static let configuration = CommandConfiguration(commandName: "session", abstract: say(TableCommandWords.session))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @Argument(help: ArgumentHelp(say(TableCommandWords.which), valueName: say(TableCommandWords.whichValue))) var which: Which
  @OptionGroup var options: TableActOptions

  func run() throws {
    switch which {
    case .open: try options.act(.openSession, at: table)
    case .presence: try options.act(.presence, at: table)
    case .suspend: try options.act(.suspendSession, at: table)
    case .resume: try options.act(.resumeSession, at: table)
    case .close: try options.act(.closeSession, at: table)
    case .confirm: try options.act(.confirmHead, at: table)
    }
  }
}
