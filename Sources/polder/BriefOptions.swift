import Archive
public import ArgumentParser
public import Reports
import Vocabulary

extension BriefStatus: ExpressibleByArgument {
  public init?(argument: String) { self.init(word: argument.lowercased()) }

  public static var allValueStrings: [String] { words }
}

/// Who answers for a brief, and how far it has come.
struct BriefOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(OptionWords.author)))
  var author: String?

  @Option(help: ArgumentHelp(say(OptionWords.status)))
  var status: BriefStatus?

  /// Writes on a brief of whom it is, and of which run.
  func sign(_ brief: inout Brief, _ run: RunSummary) {
    (brief.author, brief.status) = (author.flatMap { $0.isEmpty ? nil : $0 }, status)
    (brief.run, brief.made) = (run.id.description, run.date)
  }
}
