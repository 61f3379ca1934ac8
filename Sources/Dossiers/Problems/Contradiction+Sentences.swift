import Dispersal
import Vocabulary

extension Contradiction {
  /// What does not go together and what to do.
  var sentence: Phrase {
    switch self {
    case .chain(let contradiction): contradiction.sentence
    case .dossier(let contradiction): contradiction.sentence
    case .law(let contradiction): contradiction.sentence
    case .levers(let contradiction): contradiction.sentence
    case .placement(let contradiction): contradiction.sentence
    case .places(let contradiction): contradiction.sentence
    case .procedure(let fault): fault.sentence
    case .table(let contradiction): contradiction.sentence
    }
  }
}
