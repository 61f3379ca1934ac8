import Reports
import Vocabulary

/// Why talks at the terminal stopped before their end.
enum TalkBreak: Explained {
  /// The player typed that it is enough.
  case stopped
  /// No more lines come.
  case endOfInput

  var sentence: Phrase {
    switch self {
    case .stopped: PlayCommandWords.stopped
    case .endOfInput: PlayCommandWords.endOfInput
    }
  }
}
