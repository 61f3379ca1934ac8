import Dossiers
import Vocabulary

/// Reads what stands after a verb: its words, options and flags.
struct ArgumentReading {
  var path: VerbPath
  var root: VerbPath
  var rest: ArraySlice<String>
  private var values: [String: String] = [:]
  private var words = 0

  init(path: VerbPath, root: VerbPath, rest: ArraySlice<String>) {
    (self.path, self.root, self.rest) = (path, root, rest)
  }

  /// Reads to the end.
  ///
  /// - Throws: `CommandLineMistake` for the first mistake.
  mutating func read() throws(CommandLineMistake) {
    while let word = rest.popFirst() {
      if word == "--" {
        for word in rest { try place(word) }
        break
      }
      if word.hasPrefix("-"), word.count > 1 { try option(word) } else { try place(word) }
    }
    try needed()
  }

  private var verb: Verb? { path.last }

  private func mistake(_ fault: CommandLineFault) -> CommandLineMistake { CommandLineMistake(fault: fault, path: path) }

  /// A word at its place, such as a dossier.
  private mutating func place(_ word: String) throws(CommandLineMistake) {
    let places = verb?.positionals ?? []
    words += 1
    guard words > places.count, places.last?.isRepeating != true else { return }
    throw mistake(.oneTooMany(word, of: path.name, takes: places.map(label)))
  }

  private mutating func option(_ word: String) throws(CommandLineMistake) {
    let name = String(word.prefix { $0 != "=" })
    let inline = word.contains("=") ? String(word.dropFirst(name.count + 1)) : nil
    guard name.hasPrefix("--"), let option = verb?.option(named: String(name.dropFirst(2))) else { throw mistake(unknown(name)) }
    if option.isFlag {
      guard let inline else { return }
      throw mistake(.flagWithValue(name, value: inline))
    }
    guard !option.isRepeating else { return try several(option, name, inline) }
    let value = try value(of: option, name, inline)
    if let first = values[name] { throw mistake(.givenTwice(name, first: first, second: value)) }
    values[name] = value
    try check(value, option, name)
  }

  /// What stands after the equals sign, else the next word.
  private mutating func value(of option: VerbArgument, _ name: String, _ inline: String?) throws(CommandLineMistake) -> String {
    if let inline { return inline }
    guard let word = rest.first, option.isNumber ? !word.hasPrefix("--") : !word.hasPrefix("-") else { throw mistake(.missingValue(name)) }
    rest = rest.dropFirst()
    return word
  }

  private mutating func several(_ option: VerbArgument, _ name: String, _ inline: String?) throws(CommandLineMistake) {
    var found = [try value(of: option, name, inline)]
    while option.takesSeveral, let word = rest.first, !word.hasPrefix("-") {
      found.append(word)
      rest = rest.dropFirst()
    }
    values[name] = found.first
    for value in found { try check(value, option, name) }
  }

  private func check(_ value: String, _ option: VerbArgument, _ name: String) throws(CommandLineMistake) {
    if let range = option.range?.bounds, let fault = NumberFault(value, after: name, range: range) { throw mistake(.number(fault)) }
    guard !option.choices.isEmpty, !option.choices.contains(value) else { return }
    throw mistake(.notAChoice(name, value: value, nearest: nearest(to: value, among: option.choices), choices: option.choices))
  }

  /// An option that belongs to other verbs is told as theirs; else the nearest of this verb is offered.
  private func unknown(_ name: String) -> CommandLineFault {
    let bare = String(name.drop { $0 == "-" })
    let elsewhere = root.all.filter { $0.last?.option(named: bare) != nil }.map(\.name)
    let known = (verb?.takes ?? []).filter { !$0.isPositional }.map(\.longName)
    let near = nearest(to: bare, among: known).map { "--\($0)" }
    return .unknownOption(name, of: path.name, nearest: near, elsewhere: known.contains(bare) ? [] : elsewhere)
  }

  private func needed() throws(CommandLineMistake) {
    let takes = verb?.takes ?? []
    let options = takes.filter { !$0.isPositional && !$0.isOptional && values["--\($0.longName)"] == nil }
    let places = takes.filter { $0.isPositional }.dropFirst(words).filter { !$0.isOptional }
    guard !(options.isEmpty && places.isEmpty) else { return }
    throw mistake(.missing((places + options).map(label), of: path.name))
  }

  private func label(_ argument: VerbArgument) -> Phrase { Phrase(nl: argument.label(in: .nl), en: argument.label(in: .en)) }
}
