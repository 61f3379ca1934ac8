import Vocabulary

/// Something that a verb takes: a word at its place, an option with a value, or a flag.
struct VerbArgument: Decodable {
  private struct Name: Decodable {
    var kind: String
    var name: String
  }

  var abstract: String?
  var defaultValue: String?
  var isOptional: Bool
  var isRepeating: Bool
  var shouldDisplay: Bool
  private var allValues: [String]?
  private var kind: String
  private var names: [Name]?
  private var parsingStrategy: String?
  private var valueName: String?

  var isPositional: Bool { kind == "positional" }
  var isFlag: Bool { kind == "flag" }
  var isBuiltIn: Bool { ["help", "version"].contains(longName) }

  /// Whether it takes all values up to the next option.
  var takesSeveral: Bool { parsingStrategy == "upToNextOption" }

  /// Numbers alone take what stands next, whatever it is, so that -5 is read and refused as a number.
  var isNumber: Bool { parsingStrategy == "unconditional" }

  /// The name without its dashes; empty for a word at its place.
  var longName: String { (names ?? []).first { $0.kind == "long" }?.name ?? "" }

  /// The values it can have; empty where any text will do, and for numbers.
  var choices: [String] { isNumber ? [] : allValues ?? [] }

  /// The numbers it takes; `nil` for anything but a number.
  var range: NumberRange? { isNumber ? allValues?.first.flatMap(NumberRange.init(kept:)) : nil }

  /// The name with what stands in the place of its value: --need <number>; with dots where several may stand.
  func label(in language: Language) -> String {
    let value = "<\(placeholder(in: language))>" + (isRepeating ? " ..." : "")
    if isPositional { return value }
    return isFlag ? "--\(longName)" : "--\(longName) \(value)"
  }

  /// What stands for a value in help: a noun of the language, or the name of the option.
  private func placeholder(in language: Language) -> String {
    if isNumber { return Phrase(nl: "getal", en: "number")[language] }
    let name = valueName ?? longName
    return Self.placeholders[name]?[language] ?? name
  }

  private static let placeholders: [String: Phrase] = {
    let file = Phrase(nl: "bestand", en: "file")
    let folder = Phrase(nl: "map", en: "folder")
    let date = Phrase(nl: "datum", en: "date")
    return [
      "language": Phrase(nl: "taal", en: "language"), "format": Phrase(nl: "vorm", en: "format"), "form": Phrase(nl: "vorm", en: "form"),
      "store": file, "bank": file, "domain": file, "offers": file, "able": file, "existing": file, "families": file, "sites": file,
      "output": folder, "on": date, "municipality": Phrase(nl: "gemeente", en: "municipality"), "province": Phrase(nl: "provincie", en: "province"),
      "arrivals": Phrase(nl: "instroom", en: "arrivals"), "key": Phrase(nl: "sleutel", en: "key"), "rule": Phrase(nl: "regel", en: "rule"),
      "me": Phrase(nl: "partij", en: "party"), "temper": Phrase(nl: "aard", en: "temper"), "package": Phrase(nl: "pakket", en: "package"),
      "option": Phrase(nl: "keuze", en: "option"), "wish": Phrase(nl: "wens", en: "wish"),
      "pin": Phrase(nl: "gemeente=plaatsen", en: "municipality=places"), "overrule": Phrase(nl: "gezin=locatie", en: "family=site"),
    ]
  }()
}
