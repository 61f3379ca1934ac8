import ArgumentParser
import Foundation
import Vocabulary

/// An option with one value that stands twice on the command line, of which the parser would silently keep the last.
struct GivenTwice {
  /// The names that stand twice or more, in order.
  private let names: [String]

  init(_ arguments: [String]) {
    let given = arguments.prefix { $0 != "--" }.filter { $0.hasPrefix("--") }.map { argument in String(argument.prefix { $0 != "=" }) }
    names = given.enumerated().filter { given.firstIndex(of: $0.element) == $0.offset && given.count(of: $0.element) > 1 }.map(\.element)
  }

  /// The sentence on the first option that may stand once only; `nil` where there is none.
  var sentence: String? {
    guard !names.isEmpty, let all = try? JSONDecoder().decode(Tool.self, from: Data(Polder._dumpHelp().utf8)).command.all else { return nil }
    let single = names.first { name in
      let own = all.filter { argument in (argument.names ?? []).contains { "--\($0.name)" == name } }
      return !own.isEmpty && own.allSatisfy { $0.kind == "option" && !$0.isRepeating }
    }
    return single.map { say(nl: "\($0) staat er meer dan één keer. Geef het één keer.", en: "\($0) is given more than once. Give it once.") }
  }

  /// What the parser says of its commands, as far as it is needed here.
  private struct Tool: Decodable { var command: Command }

  private struct Command: Decodable {
    var arguments: [Argument]?
    var subcommands: [Command]?

    /// The arguments of this command and of all below it.
    var all: [Argument] { (arguments ?? []) + (subcommands ?? []).flatMap(\.all) }
  }

  private struct Argument: Decodable {
    struct Name: Decodable { var name: String }

    var kind: String
    var isRepeating: Bool
    var names: [Name]?
  }
}

extension [String] {
  fileprivate func count(of text: String) -> Int { count { $0 == text } }
}
