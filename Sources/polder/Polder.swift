import ArgumentParser
import Dossiers
import Foundation
import Reports
import Vocabulary

@main
struct Polder: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "polder",
    abstract: say(HelpWords.abstract),
    discussion: say(HelpWords.discussion),
    version: versionLine,
    subcommands: [
      Check.self, NewCommand.self, Assess.self, ReviewCommand.self, NegotiateCommand.self, PlayCommand.self, DisperseCommand.self,
      BacktestCommand.self,
      WhyCommand.self, FlowsCommand.self, TraceCommand.self,
      CalibrationCommand.self, RunsCommand.self, ReportCommand.self, ExplainCommand.self, CompareCommand.self, VerifyCommand.self,
      ActualsCommand.self, MoveCommand.self, DraftsCommand.self, ServeCommand.self, TableCommand.self, StoreCommand.self, SweepCommand.self,
      WorkCommand.self,
    ])

  /// Reads the command line and does what it asks; a mistake in it leaves with code 2, like a mistake in a dossier.
  static func main() {
    // A file that may grow no further is told in a sentence, as a full disk is, instead of ending the program.
    signal(SIGXFSZ, SIG_IGN)
    let arguments = Array(ProcessInfo.processInfo.arguments.dropFirst())
    let root = VerbPath(verbs: [Verb(Polder.self)])
    do throws(CommandLineMistake) {
      switch try CommandLineReading(root: root, isDossier: CommonOptions.isDossier).request(arguments) {
      case .help(let path): print(HelpPage(path: path, language: interfaceLanguage, width: terminalWidth ?? 80).text)
      case .version: print(versionLine)
      case .work(let path): work(path)
      case .completion: work(root)
      }
    } catch {
      refuse(error.sentence[interfaceLanguage], error.path)
    }
  }

  /// Lets the parser fill the command, and runs it.
  private static func work(_ path: VerbPath) {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      if code.isSuccess { exit(withError: error) }
      guard code == .validationFailure else {
        let text = message(for: error)
        if !text.isEmpty { tellUnexpected(text, interfaceLanguage) }
        Foundation.exit(code.rawValue)
      }
      refuse(ParserSentence(text: message(for: error)).told(in: interfaceLanguage), path)
    }
  }

  /// Says what is wrong and how the verb is used, and leaves with code 2.
  private static func refuse(_ sentence: String, _ path: VerbPath) {
    let page = HelpPage(path: path, language: interfaceLanguage, width: terminalWidth ?? 80)
    tell(sentence)
    tell(
      say(HelpWords.usage(page.usage, path: path.name)))
    Foundation.exit(Leaving.mistake.rawValue)
  }
}
