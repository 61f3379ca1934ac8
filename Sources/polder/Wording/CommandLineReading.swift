import Dossiers
import Foundation
import Vocabulary

/// What a command line asks for.
enum CommandLineRequest {
  case help(VerbPath)
  case version
  /// Work of the verb that is named, or of the one that stands for it.
  case work(VerbPath)
  /// A script or an answer for the shell, which the parser gives.
  case completion
}

/// A mistake in a command line, with the verb that it was about.
struct CommandLineMistake: Explained {
  var fault: CommandLineFault
  var path: VerbPath

  var sentence: Phrase { fault.sentence }
}

/// Reads what was typed after `polder` before the parser does, so that a mistake is told as a fact in the language of the reader, the same for every
/// verb: verbs and options that do not exist, options given twice, values that are missing or not one of those possible.
struct CommandLineReading {
  var root: VerbPath
  /// Whether a word names a dossier, so that it is not taken for a mistyped verb.
  var isDossier: (String) -> Bool

  /// What the arguments ask for.
  ///
  /// - Throws: `CommandLineMistake` for the first mistake.
  func request(_ arguments: [String]) throws(CommandLineMistake) -> CommandLineRequest {
    if arguments.contains(where: { $0.hasPrefix("--generate-completion-script") || $0.hasPrefix("--experimental-dump-help") || $0.hasPrefix("---") })
    {
      return .completion
    }
    let words = Array(arguments.prefix { $0 != "--" })
    let verbs = CommandLineReading.withoutLanguage(words)
    if verbs.first == Verb.help { return .help(try named(Array(verbs.dropFirst()))) }
    if !Set(words).isDisjoint(with: ["-h", "--help", "-help", "--help-hidden"]) { return .help(try named(verbs)) }
    if words.contains("--version") { return .version }
    guard !verbs.isEmpty else { return .help(root) }
    return try work(arguments)
  }

  /// The verbs at the start of the words, as far as they go.
  private func named(_ words: [String]) throws(CommandLineMistake) -> VerbPath {
    var path = root
    for word in words {
      guard !word.hasPrefix("-"), let verb = path.last, !verb.verbs.isEmpty, word != Verb.help else { break }
      guard let next = verb.verb(named: word) else {
        if verb.defaultSubcommand != nil, near(word, below: verb) == nil { break }
        throw unknownVerb(word, below: path)
      }
      path = path.adding(next)
    }
    return path
  }

  private func work(_ arguments: [String]) throws(CommandLineMistake) -> CommandLineRequest {
    var path = root
    var rest = arguments[...]
    while let verb = path.last, !verb.verbs.isEmpty {
      if let word = rest.first, let next = verb.verb(named: word) {
        rest = rest.dropFirst()
        path = path.adding(next)
        continue
      }
      if rest.first == Verb.help { return .help(path) }
      guard let standing = verb.defaultSubcommand.flatMap(verb.verb(named:)) else {
        guard let word = rest.first else { return .help(path) }
        throw word.hasPrefix("-") ? strayOption(word, path) : unknownVerb(word, below: path)
      }
      if let word = rest.first, !word.hasPrefix("-"), !isDossier(word), near(word, below: verb) != nil { throw unknownVerb(word, below: path) }
      path = path.adding(standing)
    }
    var reader = ArgumentReading(path: path, root: root, rest: rest)
    try reader.read()
    return .work(path)
  }

  private func near(_ word: String, below verb: Verb) -> String? { nearest(to: word, among: verb.verbs.map(\.commandName)) }

  private func unknownVerb(_ word: String, below path: VerbPath) -> CommandLineMistake {
    let known = (path.last?.shownVerbs ?? []).map(\.commandName)
    return CommandLineMistake(fault: .unknownVerb(word, below: path.name, nearest: nearest(to: word, among: known), known: known), path: path)
  }

  private func strayOption(_ word: String, _ path: VerbPath) -> CommandLineMistake {
    let name = String(word.prefix { $0 != "=" })
    let isKnown = root.all.contains { $0.last?.option(named: String(name.drop { $0 == "-" })) != nil }
    let fault = isKnown ? CommandLineFault.optionBeforeVerb(name) : .unknownOption(name, of: path.name, nearest: nil, elsewhere: [])
    return CommandLineMistake(fault: fault, path: path)
  }

  /// The words without `--language` and its value, which may stand anywhere.
  static func withoutLanguage(_ words: [String]) -> [String] {
    var left: [String] = []
    var isValue = false
    for word in words {
      if isValue {
        isValue = false
      } else if word == "--language" {
        isValue = true
      } else if !word.hasPrefix("--language=") {
        left.append(word)
      }
    }
    return left
  }
}
