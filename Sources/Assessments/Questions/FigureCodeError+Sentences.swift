public import Vocabulary

extension FigureCodeError {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .unknown(let code, let near):
      let names = near.map(\.text).joined(separator: ", ")
      return near.isEmpty
        ? Phrase(
          nl: "Dit dossier heeft geen cijfer met code “\(code)”. De code staat naast elk cijfer van de notitie.",
          en: "This dossier has no figure with code “\(code)”. The code stands beside every figure of the brief.")
        : Phrase(
          nl: "Dit dossier heeft geen cijfer met code “\(code)”. Bedoelde u: \(names)?",
          en: "This dossier has no figure with code “\(code)”. Did you mean: \(names)?")
    }
  }
}
