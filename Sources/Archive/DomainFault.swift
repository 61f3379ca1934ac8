public import Vocabulary

/// A file that is not a table, with the reason.
public enum DomainFault: Explained, Sendable, Hashable {
  case unreadable(String)
  case form(String)
  case numbers(String, party: String)

  public var sentence: Phrase {
    switch self {
    case .unreadable(let file): Phrase(nl: "\(file) kan niet worden gelezen.", en: "\(file) cannot be read.")
    case .form(let file):
      Phrase(
        nl: "\(file) heeft niet de vorm van een tafel: issues met values, en parties met weights, values en reservation.",
        en: "\(file) does not have the form of a table: issues with values, and parties with weights, values and reservation.")
    case .numbers(let file, let party):
      Phrase(
        nl: "\(file): \(party) heeft niet voor elke kwestie een gewicht, of een getal buiten 0 tot 1.",
        en: "\(file): \(party) lacks a weight for some issue, or has a number outside 0 to 1.")
    }
  }
}
