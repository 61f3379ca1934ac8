import Reports
import Vocabulary

/// A mistake in what was typed after `polder`.
enum CommandLineFault: Explained {
  /// No verb of that name; the path below which it was sought, the nearest name, and all names.
  case unknownVerb(String, below: String, nearest: String?, known: [String])
  /// No option of that name; the nearest of this verb, and the verbs that do have it.
  case unknownOption(String, of: String, nearest: String?, elsewhere: [String])
  /// An option that stands before the verb.
  case optionBeforeVerb(String)
  case missingValue(String)
  /// A flag with a value.
  case flagWithValue(String, value: String)
  /// An option of one value that was given more than once.
  case givenTwice(String, first: String, second: String)
  /// A word that the verb has no place for; what it takes.
  case oneTooMany(String, of: String, takes: [Phrase])
  /// What the verb cannot do without.
  case missing([Phrase], of: String)
  /// A value that is not one of those possible.
  case notAChoice(String, value: String, nearest: String?, choices: [String])
  /// A number that is none, or out of its range.
  case number(NumberFault)

  var sentence: Phrase {
    switch self {
    case .unknownVerb(let word, let below, let nearest, let known): CommandLineWords.unknownVerb(word, below: below, nearest: nearest, known: known)
    case .unknownOption(let name, let verb, let nearest, let elsewhere):
      CommandLineWords.unknownOption(name, of: verb, nearest: nearest, elsewhere: elsewhere)
    case .optionBeforeVerb(let name): CommandLineWords.optionBeforeVerb(name)
    case .missingValue(let name): CommandLineWords.missingValue(name)
    case .flagWithValue(let name, let value): CommandLineWords.flagWithValue(name, value: value)
    case .givenTwice(let name, let first, let second): CommandLineWords.givenTwice(name, first: first, second: second)
    case .oneTooMany(let word, let verb, let takes): CommandLineWords.oneTooMany(word, of: verb, takes: takes)
    case .missing(let labels, let verb): CommandLineWords.missing(labels, of: verb)
    case .number(let fault): fault.sentence
    case .notAChoice(let name, let value, let nearest, let choices):
      CommandLineWords.notAChoice(name, value: value, nearest: nearest, choices: choices)
    }
  }
}
