public import Vocabulary

extension PlayFault {
  public var sentence: Phrase {
    switch self {
    case .noSeat(let name, let seats):
      Phrase(
        nl: "Er is geen zetel “\(name)”. Kies uit: \(Self.listed(seats)).",
        en: "There is no seat “\(name)”. Choose one of: \(Self.listed(seats)).")
    case .noRule(let name, let rules):
      Phrase(
        nl: "Deze tafel stemt niet volgens “\(name)”. \(rules.isEmpty ? "Zij kent geen stemming." : "Kies uit: \(Self.listed(rules)).")",
        en: "This table does not vote by “\(name)”. \(rules.isEmpty ? "It has no votes." : "Choose one of: \(Self.listed(rules)).")")
    case .isOver:
      Phrase(
        nl: "Dit overleg is afgelopen; aan het verslag is niets toegevoegd. “polder table play” zonder tafel opent een nieuwe.",
        en: "These talks have ended; nothing was added to the record. “polder table play” without a table opens a new one.")
    case .noParty(let seat):
      Phrase(
        nl: "De zetel “\(seat)” is geen delegatie van een partij uit het dossier; alleen zo een kan op eigen lijnen worden gespeeld.",
        en: "The seat “\(seat)” is no delegation of a party of the dossier; only such a one can be played on lines of its own.")
    case .noParties:
      Phrase(
        nl: "Aan deze tafel zit geen partij waarvan het dossier het standpunt kent; er valt niets te spelen.",
        en: "No party sits at this table of which the dossier knows the position; there is nobody to play.")
    }
  }

  private static func listed<Named>(_ names: [Identifier<Named>]) -> String { names.map(\.rawValue).joined(separator: ", ") }
}
