public import Vocabulary

extension FigureCodeError {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .unknown(let code, let near):
      let names = near.map(\.text).joined(separator: ", ")
      return near.isEmpty
        ? Phrase(
          nl: "Dit dossier heeft geen cijfer met code “\(code)”. Waar een cijfer is uit te leggen, staat zijn code ernaast.",
          en: "This dossier has no figure with code “\(code)”. Where a figure can be explained, its code stands beside it.")
        : Phrase(
          nl: "Dit dossier heeft geen cijfer met code “\(code)”. Bedoelde u: \(names)?",
          en: "This dossier has no figure with code “\(code)”. Did you mean: \(names)?")
    }
  }
}
