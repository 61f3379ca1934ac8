import Assessments
import Vocabulary

/// What is known of an amendment by now.
enum AmendLook: Sendable, Hashable {
  /// Another amendment goes before it.
  case waiting
  case beginning
  /// The figures of the futures so far, all four answers once there are enough, and how many futures there will be.
  case told(FutureFigures, Assessment?, of: Int)
  case refused(Phrase)

  /// Futures from which all four answers are told.
  static let answered = 40

  /// Whether nothing more comes.
  var isLast: Bool {
    switch self {
    case .waiting, .beginning: false
    case .told(let figures, _, let total): figures.values.count >= total
    case .refused: true
    }
  }

  /// Futures that were simulated.
  var futures: Int {
    if case .told(let figures, _, _) = self { figures.values.count } else { 0 }
  }

  /// Another number where anything of it is another.
  var version: Int {
    switch self {
    case .waiting: 0
    case .beginning: 1
    case .refused: 2
    case .told(let figures, let answers, _): 4 + 2 * figures.values.count + (answers == nil ? 0 : 1)
    }
  }
}
