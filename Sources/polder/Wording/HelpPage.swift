import Reports
import Vocabulary

/// What `--help` shows of a verb, in the language of the reader.
///
/// The parser knows the verbs and what they take; its own page is in English alone.
struct HelpPage {
  var path: VerbPath
  var language: Language
  /// Characters on a line.
  var width: Int

  private static let indent = 2
  private static let column = 26

  /// The whole page.
  var text: String {
    guard let verb = path.last else { return "" }
    let isRoot = path.verbs.count == 1
    let about = [HelpWords.overview[language] + verb.abstract, verb.discussion].filter { !$0.isEmpty }
    let sections = [
      about.map { lined($0, from: 0) }.joined(separator: "\n\n"), lined(HelpWords.usageHeading[language] + usage, from: 0),
      section(HelpWords.arguments[language], verb.positionals.map { ($0.label(in: language), explained($0)) }),
      section(HelpWords.options[language], options(of: verb)),
      section(HelpWords.verbs[language], verb.shownVerbs.map { (label($0, of: verb), $0.abstract) }),
      isRoot ? section(HelpWords.exitCodes[language], exitCodes) : "",
      [verb.verbs.isEmpty ? "" : more, isRoot ? lined(HelpWords.guides[language], from: Self.indent) : ""].filter { !$0.isEmpty }.joined(
        separator: "\n"),
      isRoot ? String(repeating: " ", count: Self.indent) + versionLine : "",
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The verb with what it needs and takes, on one line.
  var usage: String {
    guard let verb = path.last else { return path.name }
    let positionals = verb.positionals.map { $0.isOptional ? "[\($0.label(in: language))]" : $0.label(in: language) }
    let needed = verb.takes.filter { !$0.isPositional && !$0.isOptional }.map { $0.label(in: language) }
    let others = verb.takes.contains { !$0.isPositional && $0.isOptional } ? [HelpWords.someOptions[language]] : []
    let below = verb.verbs.isEmpty ? [] : [HelpWords.someVerb[language]]
    return ([path.name] + positionals + needed + others + below).joined(separator: " ")
  }

  private func options(of verb: Verb) -> [(String, String)] {
    verb.takes.filter { !$0.isPositional && $0.shouldDisplay }.map { ($0.label(in: language), explained($0)) } + [
      ("--version", HelpWords.version[language]), ("-h, --help", HelpWords.help[language]),
    ]
  }

  private func label(_ verb: Verb, of parent: Verb) -> String {
    verb.commandName + (parent.defaultSubcommand == verb.commandName ? HelpWords.standing[language] : "")
  }

  /// What it is for, with the values it can have and the one that it has of itself.
  private func explained(_ argument: VerbArgument) -> String {
    let range = argument.range.flatMap { $0.isTelling ? NumberWords.range($0.bounds)[language] : nil }
    let values = range ?? (argument.choices.isEmpty ? nil : HelpWords.values(argument.choices)[language])
    let own = argument.defaultValue.map { HelpWords.own($0)[language] }
    let beside = [values, own].compactMap { $0 }.joined(separator: "; ")
    return (argument.abstract ?? "") + (beside.isEmpty ? "" : " (\(beside))")
  }

  private var exitCodes: [(String, String)] {
    [
      ("0", HelpWords.well[language]), ("1", HelpWords.failed[language]), ("2", HelpWords.mistaken[language]),
      ("130", HelpWords.interrupted[language]),
    ]
  }

  private var more: String {
    let verb = (["polder", Verb.help] + path.verbs.dropFirst().map(\.commandName) + [HelpWords.someVerb[language]]).joined(separator: " ")
    return lined(HelpWords.more(verb)[language], from: Self.indent)
  }

  private func section(_ title: String, _ rows: [(label: String, text: String)]) -> String {
    guard !rows.isEmpty else { return "" }
    return ([title + ":"] + rows.map { row($0.label, $0.text) }).joined(separator: "\n")
  }

  /// A label, and beside it the text; below it where the label is long.
  private func row(_ label: String, _ text: String) -> String {
    let start = String(repeating: " ", count: Self.indent) + label
    guard !text.isEmpty else { return start }
    let block = lined(text, from: Self.column)
    return start.count <= Self.column - Self.indent ? start + block.dropFirst(start.count) : start + "\n" + block
  }

  private func lined(_ text: String, from margin: Int) -> String { WrappedText(text, width: width, margin: margin).text }
}
