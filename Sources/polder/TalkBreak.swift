import Vocabulary

/// Why talks at the terminal stopped before their end.
enum TalkBreak: Explained {
  /// The player typed that it is enough.
  case stopped
  /// No more lines come.
  case endOfInput

  var sentence: Phrase {
    switch self {
    case .stopped: Phrase(nl: "U bent opgehouden.", en: "You left the talks.")
    case .endOfInput: Phrase(nl: "De invoer is op, terwijl er nog een antwoord nodig was.", en: "The input ended while an answer was still needed.")
    }
  }
}
