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

  private func t(_ nl: String, _ en: String) -> String { Phrase(nl: nl, en: en)[language] }

  /// The whole page.
  var text: String {
    guard let verb = path.last else { return "" }
    let isRoot = path.verbs.count == 1
    let about = [t("OVERZICHT: ", "OVERVIEW: ") + (verb.abstract ?? ""), verb.discussion ?? ""].filter { !$0.isEmpty }
    let sections = [
      about.map { wrapped($0, from: 0) }.joined(separator: "\n\n"), wrapped(t("GEBRUIK: ", "USAGE: ") + usage, from: 0),
      section(t("ARGUMENTEN", "ARGUMENTS"), verb.positionals.map { ($0.label(in: language), explained($0)) }),
      section(t("OPTIES", "OPTIONS"), options(of: verb)),
      section(t("OPDRACHTEN", "VERBS"), verb.verbs.map { (label($0, of: verb), $0.abstract ?? "") }),
      isRoot ? section(t("AFSLUITCODES", "EXIT CODES"), exitCodes) : "", verb.verbs.isEmpty ? "" : more,
      isRoot ? String(repeating: " ", count: Self.indent) + versionLine : "",
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The verb with what it needs and takes, on one line.
  var usage: String {
    guard let verb = path.last else { return path.name }
    let positionals = verb.positionals.map { $0.isOptional ? "[\($0.label(in: language))]" : $0.label(in: language) }
    let needed = verb.takes.filter { !$0.isPositional && !$0.isOptional }.map { $0.label(in: language) }
    let others = verb.takes.contains { !$0.isPositional && $0.isOptional } ? [t("[<opties>]", "[<options>]")] : []
    let below = verb.verbs.isEmpty ? [] : [t("<opdracht>", "<verb>")]
    return ([path.name] + positionals + needed + others + below).joined(separator: " ")
  }

  private func options(of verb: Verb) -> [(String, String)] {
    verb.takes.filter { !$0.isPositional && $0.shouldDisplay }.map { ($0.label(in: language), explained($0)) } + [
      ("--version", t("Toont de versie.", "Shows the version.")), ("-h, --help", t("Toont deze uitleg.", "Shows this help.")),
    ]
  }

  private func label(_ verb: Verb, of parent: Verb) -> String {
    verb.commandName + (parent.defaultSubcommand == verb.commandName ? t(" (standaard)", " (default)") : "")
  }

  /// What it is for, with the values it can have and the one that it has of itself.
  private func explained(_ argument: VerbArgument) -> String {
    let range = argument.range.flatMap { $0.isTelling ? $0.text(in: language) : nil }
    let values = range ?? (argument.choices.isEmpty ? nil : t("waarden: ", "values: ") + argument.choices.joined(separator: ", "))
    let own = argument.defaultValue.map { t("standaard: ", "default: ") + $0 }
    let beside = [values, own].compactMap { $0 }.joined(separator: "; ")
    return (argument.abstract ?? "") + (beside.isEmpty ? "" : " (\(beside))")
  }

  private var exitCodes: [(String, String)] {
    [
      ("0", t("Goed.", "Well.")), ("1", t("Er ging iets mis.", "Something failed.")),
      ("2", t("Een fout in het dossier, een bestand of de opdracht.", "A mistake in the dossier, a file or the command.")),
      ("130", t("Afgebroken.", "Interrupted.")),
    ]
  }

  private var more: String {
    let verb = (["polder", Verb.help] + path.verbs.dropFirst().map(\.commandName) + [t("<opdracht>", "<verb>")]).joined(separator: " ")
    return wrapped(t("Uitleg over een opdracht: \(verb).", "Help on a verb: \(verb)."), from: Self.indent)
  }

  private func section(_ title: String, _ rows: [(label: String, text: String)]) -> String {
    guard !rows.isEmpty else { return "" }
    return ([title + ":"] + rows.map { row($0.label, $0.text) }).joined(separator: "\n")
  }

  /// A label, and beside it the text; below it where the label is long.
  private func row(_ label: String, _ text: String) -> String {
    let start = String(repeating: " ", count: Self.indent) + label
    guard !text.isEmpty else { return start }
    let block = wrapped(text, from: Self.column)
    return start.count <= Self.column - Self.indent ? start + block.dropFirst(start.count) : start + "\n" + block
  }

  /// Lines of at most the width, each after so many spaces.
  private func wrapped(_ text: String, from margin: Int) -> String {
    let space = String(repeating: " ", count: margin)
    var lines = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      if !line.isEmpty, margin + line.count + 1 + word.count > width {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = line.isEmpty ? String(word) : line + " " + word
      }
    }
    return lines.map { space + $0 }.joined(separator: "\n")
  }
}
