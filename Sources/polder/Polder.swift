import ArgumentParser
import Foundation

@main
struct Polder: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "polder",
    abstract: say(
      nl:
        "Beantwoordt vier vragen over een beleidsvariant: houdt ze stand in het recht, wat doet ze, wie kan ermee leven, waar komen mensen terecht.",
      en: "Answers four questions about a policy variant: does it hold in law, what does it do, who can live with it, where will people go."),
    discussion: say(
      nl:
        "Taal: --language, anders POLDER_LANGUAGE, anders LANG. Afsluitcodes: 0 goed, 1 er ging iets mis, 2 een fout in het dossier of de opdracht, 130 afgebroken.",
      en:
        "Language: --language, else POLDER_LANGUAGE, else LANG. Exit codes: 0 well, 1 something failed, 2 a mistake in the dossier or the command, 130 interrupted."
    ),
    version: "polder \(versionLine)",
    subcommands: [
      Check.self, Assess.self, ReviewCommand.self, NegotiateCommand.self, PlayCommand.self, DisperseCommand.self, BacktestCommand.self,
      WhyCommand.self, TraceCommand.self,
      CalibrationCommand.self, RunsCommand.self, ReportCommand.self,
    ])

  /// Runs the command; a mistake in the command line leaves with code 2, like a mistake in a dossier.
  static func main() {
    if let sentence = GivenTwice(Array(CommandLine.arguments.dropFirst())).sentence {
      tell(sentence)
      Foundation.exit(Leaving.mistake.rawValue)
    }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      tell(fullMessage(for: error))
      Foundation.exit(Leaving.mistake.rawValue)
    }
  }
}
