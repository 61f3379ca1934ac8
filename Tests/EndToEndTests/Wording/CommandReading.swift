import Foundation
import Reports
import Testing
import Vocabulary

@testable import polder

/// The reading of a command line without starting the program for each: the verbs as the program itself tells them, once a language, and the reader
/// that goes before the parser. The words are those of the built program; that it says them is tried on some lines for each.
enum CommandReading {
  /// The verbs as the program tells them to the shell in a language.
  static func root(_ language: Language) throws -> VerbPath { try (language == .nl ? dutch : english).get() }

  private static let english = Result { try read(.en) }
  private static let dutch = Result { try read(.nl) }

  private static func read(_ language: Language) throws -> VerbPath {
    struct Tool: Decodable { var command: Verb }
    let told = try Command.run(["--experimental-dump-help"], language: language.rawValue)
    return try VerbPath(verbs: [JSONDecoder().decode(Tool.self, from: Data(told.output.utf8)).command])
  }

  /// What the reader asks of a line, or the mistake that it finds.
  static func request(_ arguments: [String]) throws -> Result<CommandLineRequest, CommandLineMistake> {
    let reading = CommandLineReading(root: try root(.en), isDossier: CommonOptions.isDossier)
    return Result { () throws(CommandLineMistake) in try reading.request(arguments) }
  }

  /// The sentence on a mistake, and what follows it; `nil` where the reader finds none.
  static func mistake(_ arguments: [String], in language: Language) throws -> (sentence: String, use: String)? {
    guard case .failure(let mistake) = try request(arguments) else { return nil }
    return (
      mistake.sentence[language],
      HelpWords.usage(HelpPage(path: mistake.path, language: language, width: 80).usage, path: mistake.path.name)[language]
    )
  }
}
