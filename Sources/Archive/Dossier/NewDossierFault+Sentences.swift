import Dossiers
public import Vocabulary

extension NewDossierFault {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .chainNeedsAnother:
      Phrase(
        nl: "Het skelet heeft geen keten: die vraagt een honderdtal waarden. Begin haar met --like van een dossier dat er een heeft.",
        en: "The skeleton has no chain, which takes a hundred values. Begin one with --like from a dossier that has it.")
    case .noPart(let part, let has):
      Phrase(
        nl: "Het andere dossier heeft geen \(part.rawValue). Kies uit \(has.map(\.rawValue).joined(separator: ", ")).",
        en: "The other dossier has no \(part.rawValue). Choose from \(has.map(\.rawValue).joined(separator: ", ")).")
    case .needOfChain:
      Phrase(
        nl: "De behoefte van places komt daar uit de keten. Neem chain ook mee, of laat places weg.",
        en: "There the need of places comes from the chain. Take chain too, or leave out places.")
    case .unknownPart(let name):
      Phrase(
        nl: "“\(name)” is geen deel van een dossier. Kies uit \(Self.parts), met komma’s ertussen.",
        en: "“\(name)” is no part of a dossier. Choose from \(Self.parts), with commas between them.")
    case .unknownDossier(let name):
      Phrase(
        nl: "Er is geen dossier “\(name)”. Noem een map, of een ingebouwd dossier: \(BuiltInDossiers.names.joined(separator: ", ")).",
        en: "There is no dossier “\(name)”. Name a folder, or a built-in dossier: \(BuiltInDossiers.names.joined(separator: ", ")).")
    }
  }

  private static var parts: String { Dossier.Part.allCases.map(\.rawValue).joined(separator: ", ") }
}
