import ArgumentParser
import Foundation

/// A verb of the command as the parser knows it: what it says of itself, what it takes, and the verbs below it.
struct Verb: Decodable {
  var commandName: String
  var abstract: String?
  var discussion: String?
  var defaultSubcommand: String?
  private var subcommands: [Verb]?
  private var arguments: [VerbArgument]?
  private var shouldDisplay: Bool?

  /// The verbs below it, without the one for help, which the parser adds.
  var verbs: [Verb] { (subcommands ?? []).filter { $0.commandName != Verb.help } }

  /// Those that help names: without what the program says to itself.
  var shownVerbs: [Verb] { verbs.filter { $0.shouldDisplay ?? true } }

  /// What it takes, without the flags for help and version, which every verb has.
  var takes: [VerbArgument] { (arguments ?? []).filter { !$0.isBuiltIn } }

  var positionals: [VerbArgument] { takes.filter(\.isPositional) }

  /// The verb below it of that name.
  func verb(named name: String) -> Verb? { verbs.first { $0.commandName == name } }

  /// The option or flag of that name, without its dashes.
  func option(named name: String) -> VerbArgument? { takes.first { !$0.isPositional && $0.longName == name } }

  static let help = "help"

  /// The root with everything below it; `nil` where the parser's own description cannot be read.
  static let root: Verb? = {
    struct Tool: Decodable { var command: Verb }
    return try? JSONDecoder().decode(Tool.self, from: Data(Polder._dumpHelp().utf8)).command
  }()
}

/// The verbs of a command line, from the root down to the one that is asked.
struct VerbPath {
  var verbs: [Verb]

  /// As one types it: polder disperse table.
  var name: String { verbs.map(\.commandName).joined(separator: " ") }

  /// The verb that is asked; every path has the root.
  var last: Verb? { verbs.last }

  func adding(_ verb: Verb) -> VerbPath { VerbPath(verbs: verbs + [verb]) }

  /// This path and all below it, in the order of the help.
  var all: [VerbPath] { [self] + (last?.shownVerbs ?? []).flatMap { adding($0).all } }
}
