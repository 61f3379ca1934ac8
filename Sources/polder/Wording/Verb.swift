import ArgumentParser
import Foundation
import Synchronization

/// A verb of the command as the parser knows it: what it says of itself, what it takes, and the verbs below it.
struct Verb: Sendable {
  var commandName: String
  var abstract: String
  var discussion: String
  var defaultSubcommand: String?
  /// The verbs below it, without the one for help, which the parser adds.
  var verbs: [Verb]
  private var isShown: Bool
  private let arguments: Arguments

  /// With all that the program knows below it. What the verbs take is read when it is asked for: the parser takes long to describe them all.
  init(_ type: any ParsableCommand.Type) {
    let own = type.configuration
    (commandName, abstract, discussion) = (type._commandName, own.abstract, own.discussion)
    (defaultSubcommand, isShown) = (own.defaultSubcommand?._commandName, own.shouldDisplay)
    verbs = own.subcommands.map(Verb.init)
    arguments = Arguments(of: type)
  }

  /// Those that help names: without what the program says to itself.
  var shownVerbs: [Verb] { verbs.filter(\.isShown) }

  /// What it takes, without the flags for help and version, which every verb has.
  var takes: [VerbArgument] { arguments.all }

  var positionals: [VerbArgument] { takes.filter(\.isPositional) }

  /// The verb below it of that name.
  func verb(named name: String) -> Verb? { verbs.first { $0.commandName == name } }

  /// The option or flag of that name, without its dashes.
  func option(named name: String) -> VerbArgument? { takes.first { !$0.isPositional && $0.longName == name } }

  static let help = "help"
}

/// As the program tells it to the shell.
extension Verb: Decodable {
  private enum Key: CodingKey {
    case commandName, abstract, discussion, defaultSubcommand, subcommands, arguments, shouldDisplay
  }

  init(from decoder: any Decoder) throws {
    let own = try decoder.container(keyedBy: Key.self)
    commandName = try own.decode(String.self, forKey: .commandName)
    abstract = try own.decodeIfPresent(String.self, forKey: .abstract) ?? ""
    discussion = try own.decodeIfPresent(String.self, forKey: .discussion) ?? ""
    defaultSubcommand = try own.decodeIfPresent(String.self, forKey: .defaultSubcommand)
    isShown = try own.decodeIfPresent(Bool.self, forKey: .shouldDisplay) ?? true
    verbs = try (own.decodeIfPresent([Verb].self, forKey: .subcommands) ?? []).filter { $0.commandName != Verb.help }
    arguments = Arguments(try own.decodeIfPresent([VerbArgument].self, forKey: .arguments) ?? [])
  }

  /// What a verb takes; read at most once.
  private final class Arguments: Sendable {
    private let type: (any ParsableCommand.Type)?
    private let read: Mutex<[VerbArgument]?>

    init(of type: any ParsableCommand.Type) {
      self.type = type
      read = Mutex(nil)
    }

    init(_ all: [VerbArgument]) {
      type = nil
      read = Mutex(all.filter { !$0.isBuiltIn })
    }

    /// Empty where the parser's own description cannot be read.
    var all: [VerbArgument] {
      read.withLock { read in
        if let read { return read }
        struct Tool: Decodable { var command: Command }
        struct Command: Decodable { var arguments: [VerbArgument]? }
        let told = type.flatMap { try? JSONDecoder().decode(Tool.self, from: Data($0._dumpHelp().utf8)) }
        let all = (told?.command.arguments ?? []).filter { !$0.isBuiltIn }
        read = all
        return all
      }
    }
  }
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
