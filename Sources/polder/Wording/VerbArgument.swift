import Reports
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
  var isNumber: Bool { range != nil }

  /// The name without its dashes; empty for a word at its place.
  var longName: String { (names ?? []).first { $0.kind == "long" }?.name ?? "" }

  /// The values it can have; empty where any text will do, and for numbers.
  var choices: [String] { isNumber ? [] : allValues ?? [] }

  /// The numbers it takes; `nil` for anything but a number.
  var range: NumberRange? { parsingStrategy == "unconditional" ? allValues?.first.flatMap(NumberRange.init(kept:)) : nil }

  /// The name with what stands in the place of its value: --need <number>; with dots where several may stand.
  func label(in language: Language) -> String {
    let value = "<\(placeholder(in: language))>" + (isRepeating ? " ..." : "")
    if isPositional { return value }
    return isFlag ? "--\(longName)" : "--\(longName) \(value)"
  }

  /// What stands for a value in help: a noun of the language, or the name of the option.
  private func placeholder(in language: Language) -> String {
    if isNumber { return PlaceholderWords.number[language] }
    let name = valueName ?? longName
    return PlaceholderWords.noun(for: name)?[language] ?? name
  }
}
